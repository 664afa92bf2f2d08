<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountLines</name>
    <message>
        <source>used in %1</source>
        <translation>在 %1 中使用</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — its e-mail</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account, beginning of its id</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达限额</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a program</comment>
        <translation>可能有 %1</translation>
    </message>
    <message>
        <source>%1, where Codex reads it</source>
        <translation>%1，Codex 从中读取</translation>
    </message>
    <message>
        <source>a file, where Codex reads it</source>
        <translation>文件，Codex 从中读取</translation>
    </message>
    <message>
        <source>a file of Chatelaine&apos;s</source>
        <translation>Chatelaine 自己的文件</translation>
    </message>
    <message>
        <source>the keyring, where Codex reads it</source>
        <translation>密钥环，Codex 从中读取</translation>
    </message>
    <message>
        <source>the keyring, by Chatelaine</source>
        <translation>密钥环，由 Chatelaine 保存</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <comment>until when; when it was</comment>
        <translation>%1 · 续期于 %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Used now by</source>
        <translation>使用它的程序</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>也属于</translation>
    </message>
    <message>
        <source>Further workspaces of this person: add an account and choose one in the browser.</source>
        <translation>此人的其他工作空间：请添加账号，并在浏览器中选择其中一个。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>%1：最近 %n 天的用量</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 % were used.</source>
        <translation>最多时已用 %1%。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>How much is left is not known.</source>
        <translation>剩余用量未知。</translation>
    </message>
    <message>
        <source>No limits, %1</source>
        <comment>as of when</comment>
        <translation>没有限额，%1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>切换到此账号</translation>
    </message>
    <message>
        <source>Use it for Codex</source>
        <translation>用于 Codex</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>从本机移除…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>从所有设备退出登录…</translation>
    </message>
    <message>
        <source>Still running as %1: %2</source>
        <comment>account, programs</comment>
        <translation>仍以 %1 的身份运行：%2</translation>
    </message>
    <message>
        <source>May still run as %1: %2</source>
        <comment>account, programs</comment>
        <translation>可能仍以 %1 的身份运行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n 个程序</numerusform>
        </translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>已移除的账号</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>立即为登录凭据续期</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <comment>a Codex home</comment>
        <translation>在 %1 中使用</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>chatelaine --help tells what there is.</source>
        <translation>运行 chatelaine --help 可查看所有选项。</translation>
    </message>
    <message>
        <source>Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray.</source>
        <translation>在系统托盘中保管 OpenAI Codex CLI 所用的 ChatGPT 登录凭据。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Try it with a test issuer of its own. Nothing of yours is read or changed.</source>
        <translation>用自带的测试服务器试用。不会读取或更改您的任何数据。</translation>
    </message>
    <message>
        <source>Begin a sign-in, also in the one that runs already.</source>
        <translation>开始登录；如已在运行，则在其中进行。</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Open no window: for the start at login.</source>
        <translation>不打开窗口：用于登录系统时启动。</translation>
    </message>
    <message>
        <source>End the one that runs, and wait until it has ended.</source>
        <translation>结束正在运行的 Chatelaine，并等待其结束。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 与 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>Chatelaine is running already, but does not answer. End it, then try again.</source>
        <translation>Chatelaine 已在运行，但没有响应。请结束它，然后重试。</translation>
    </message>
    <message>
        <source>Another version of Chatelaine is running. Quit it, then try again.</source>
        <translation>另一个版本的 Chatelaine 正在运行。请退出它，然后重试。</translation>
    </message>
    <message>
        <source>There is no display here. chatelainectl does the same in a terminal.</source>
        <translation>此处没有图形显示。可在终端中用 chatelainectl 完成同样的操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>按下</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>执行该操作</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>设置焦点</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>显示菜单</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>切换状态</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>打开选项列表</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”后不应有值。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回上一位置</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前往下一位置</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建一个文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细视图</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
找不到文件夹。
请检查其名称。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Asking how much is left…</source>
        <translation>正在查询剩余用量…</translation>
    </message>
    <message>
        <source>How much is left is not known</source>
        <translation>剩余用量未知</translation>
    </message>
    <message>
        <source>Limits %1</source>
        <comment>as of when</comment>
        <translation>限额信息%1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>积分：%1</translation>
    </message>
    <message>
        <source>Test issuer: no real accounts</source>
        <translation>测试服务器：不含真实账号</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>%1 signed in. Use it for Codex?</source>
        <translation>%1 已登录。要让 Codex 使用它吗？</translation>
    </message>
    <message>
        <source>Switching to %1…</source>
        <translation>正在切换到 %1…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>正在完成登录…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>正在查找您的登录凭据…</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons: closing the window quits Chatelaine.</source>
        <translation>此桌面不显示托盘图标：关闭窗口将退出 Chatelaine。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>仍用 %1</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>More accounts…</source>
        <translation>更多账号…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>打开 Chatelaine</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.</source>
        <translation>版本、桌面、密钥环和各项状态，可供他人查看：不含姓名、地址或令牌。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex 主目录 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>测试服务器：%1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>account and validity; how much is left; as of when</comment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>立即为登录凭据续期</translation>
    </message>
    <message>
        <source>Renewing %1…</source>
        <comment>account</comment>
        <translation>正在为 %1 续期…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder of a Codex home; what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Codex has no sign-in here. Use one of these accounts, or sign in.</source>
        <translation>Codex 在本机没有登录凭据。请使用其中一个账号，或登录。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountArgument</name>
    <message>
        <source>%1 is %2</source>
        <comment>account id, account</comment>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>“%1” fits several accounts; name one by its id: %2</source>
        <translation>“%1”符合多个账号；请用账号 ID 指定其中一个：%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1, used by Codex</source>
        <comment>account</comment>
        <translation>%1，Codex 正在使用</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountPage</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountText</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>未知账号</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>account — workspace</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account (plan)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Valid until %1, and could not be renewed yet</source>
        <translation>有效期至 %1，尚未能续期</translation>
    </message>
    <message>
        <source>Could not be renewed yet</source>
        <translation>尚未能续期</translation>
    </message>
    <message>
        <source>Nobody can tell until when it is valid</source>
        <translation>无法确定有效期</translation>
    </message>
    <message>
        <source>Expired since %1; it is renewed at the next use</source>
        <translation>已于 %1 过期，下次使用时续期</translation>
    </message>
    <message>
        <source>Expires at %1; it is renewed at the next use</source>
        <translation>将于 %1 过期，下次使用时续期</translation>
    </message>
    <message>
        <source>Valid until %1, then sign in again: it cannot be renewed any more</source>
        <translation>有效期至 %1，之后请重新登录：已无法再续期</translation>
    </message>
    <message>
        <source>Sign in again: it cannot be renewed any more</source>
        <translation>请重新登录：已无法再续期</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>The server cannot be reached; expired since %1</source>
        <translation>无法连接服务器；已于 %1 过期</translation>
    </message>
    <message>
        <source>The server cannot be reached; valid until %1</source>
        <translation>无法连接服务器；有效期至 %1</translation>
    </message>
    <message>
        <source>API key, without an end that is known</source>
        <translation>API 密钥，没有已知的期限</translation>
    </message>
    <message>
        <source>A kind of sign-in that is only shown here</source>
        <translation>此类登录凭据在这里仅供显示</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>cannot reach the server</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <source>Kept in a file, where Codex reads it</source>
        <translation>保存在文件中，Codex 从中读取</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in a file</source>
        <translation>由 Chatelaine 保存在文件中</translation>
    </message>
    <message>
        <source>Kept in the keyring, where Codex reads it</source>
        <translation>保存在密钥环中，Codex 从中读取</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in the keyring</source>
        <translation>由 Chatelaine 保存在密钥环中</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>未保存在本机</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in another year, as QDate::toString() takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>date within six days, as QDate::toString() takes it</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date in this year, as QDate::toString() takes it</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <translation>密钥环无法使用</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>What Codex stored cannot be understood</source>
        <translation>无法识别 Codex 保存的内容</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in where only Codex can read it</source>
        <translation>Codex 把登录凭据保存在只有它自己能读取的地方</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in is out of reach</source>
        <translation>无法访问 Codex 的登录凭据</translation>
    </message>
    <message>
        <source>The sign-in mixes two accounts</source>
        <translation>登录凭据混有两个账号</translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <comment>how long it lasts; time</comment>
        <translation>%1；将于 %2 重试</translation>
    </message>
    <message>
        <source>not verified: it was imported, and not used yet</source>
        <translation>未验证：它是导入的，尚未使用过</translation>
    </message>
    <message>
        <source>not verified: another program took it out of Codex</source>
        <translation>未验证：另一个程序把它从 Codex 中取了出来</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration has a mistake</source>
        <translation>Codex 的配置有误</translation>
    </message>
    <message>
        <source>The Codex home does not exist</source>
        <translation>Codex 主目录不存在</translation>
    </message>
    <message>
        <source>The Codex home belongs to somebody else</source>
        <translation>Codex 主目录属于其他用户</translation>
    </message>
</context>
<context>
    <name>chatelaine::Application</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>This ends the account&apos;s sessions on other computers too, and cannot be undone.</source>
        <translation>这也会结束该账号在其他电脑上的会话，且无法撤销。</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer. It is not revoked: other computers stay signed in.</source>
        <translation>登录凭据将从本机移除，但不会被吊销：其他电脑仍保持登录。</translation>
    </message>
    <message>
        <source>Codex will have no sign-in here until you choose another account.</source>
        <translation>在您选择其他账号之前，Codex 在本机将没有登录凭据。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>从所有设备退出登录</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>从本机移除</translation>
    </message>
    <message>
        <source>Sign out %1 everywhere?</source>
        <translation>要让 %1 从所有设备退出登录吗？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A label for %1 (empty: as it is)</source>
        <translation>%1 的别名 (留空则保持不变)</translation>
    </message>
    <message>
        <source>A label for %1 (empty: none)</source>
        <translation>%1 的别名 (留空则没有)</translation>
    </message>
    <message>
        <source>Codex will have no sign-in in %1 until you choose another account.</source>
        <translation>在您选择其他账号之前，Codex 在 %1 中将没有登录凭据。</translation>
    </message>
</context>
<context>
    <name>chatelaine::CommandLine</name>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

Removes a sign-in from this computer: that of ACCOUNT, else the one that Codex uses. The server is
not told: copies elsewhere stay valid. Refuses inside Codex&apos;s sandbox. Exits with 3 if there is no
such sign-in.

  ACCOUNT       A label, an e-mail (if only one account has it) or an account id.
  --everywhere  Have the server end the sign-in first, which ends it on other machines too. If that
                fails nothing is removed. Asks before, on a terminal.
  --yes         Do not ask.
  --json        Print one JSON object; never asks.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

从本机移除登录凭据：ACCOUNT 的，未指定则为 Codex 正在使用的。不会通知服务器：别处的副本
仍然有效。在 Codex 的沙盒中拒绝执行。如果没有这样的登录凭据，退出码为 3。

  ACCOUNT       别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  --everywhere  先让服务器终止登录凭据，其他电脑上的也随之终止。如果失败，则不移除任何内容。
                在终端上会先询问。
  --yes         不询问。
  --json        输出一个 JSON 对象；从不询问。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

Makes Codex use ACCOUNT from now on; the account that it used before is kept. First lists the
programs that run with that one, and what each will do: none is ended. On a terminal asks, if
there are any. Else it goes on, but refuses where the other sign-in could be lost, or where
programs would go on as the other member of a workspace. Refuses inside Codex&apos;s sandbox.

  ACCOUNT   A label, an e-mail (if only one account has it) or an account id.
  --anyway  Do not ask, and switch in these cases too.
  --json    Print one JSON object; never asks.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

让 Codex 从现在起使用 ACCOUNT；之前使用的账号会保留。会先列出以之前的账号运行的程序，
以及它们各自将会怎样：不会结束任何程序。如果有这样的程序，在终端上会询问；
否则直接继续，但如果可能丢失另一份登录凭据，或程序会以同一工作空间的另一成员的身份
继续运行，则拒绝执行。在 Codex 的沙盒中拒绝执行。

  ACCOUNT   别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  --anyway  不询问，在上述情况下也切换。
  --json    输出一个 JSON 对象；从不询问。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gives an account a label, which stands for it everywhere; without LABEL takes it away.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  LABEL    One line of at most 64 characters that fits no other account.
  --json   Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

为账号设置别名，在各处代表该账号；不带 LABEL 则去掉别名。

  ACCOUNT  别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  LABEL    一行，最多 64 个字符，且不与其他账号相符。
  --json   输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] import PATH… [--json]

Keeps copies of sign-ins that lie elsewhere. Codex goes on as it is, and so do the files. Nothing
newer is written over, and nothing is asked of the server. Refuses inside Codex&apos;s sandbox. Exits
with 0 if one was imported, or all are here already; else with the code of the first refusal.

  PATH    An auth.json of any name; a folder of such files (*.json) and of Codex homes; or a
          Codex home, whose sign-in stays in use there.
  --json  Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] import PATH… [--json]

保存位于别处的登录凭据的副本。Codex 和这些文件都保持原样。不会覆盖较新的内容，也不会询问
服务器。在 Codex 的沙盒中拒绝执行。如果导入了至少一份，或全部已在本机，退出码为 0；
否则为第一个被拒项的退出码。

  PATH    任意名称的 auth.json；包含此类文件 (*.json) 和 Codex 主目录的文件夹；
          或一个 Codex 主目录，其登录凭据在那里继续使用。
  --json  输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] status [--json]

Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it
could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.

  --json  Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] status [--json]

显示 Codex 以谁的身份登录、有效期至何时，以及登录凭据的保存位置。只要能够确定，退出码就为 0，
无人登录时也是如此；如果因存储或密钥环而无法确定，退出码为 6。

  --json  输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex
uses.

  --order ACCOUNT,…  Put these accounts first, in this order, from now on.
  --json             Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

按固定的顺序列出本机保存的所有登录凭据；星号标出 Codex 正在使用的一份。

  --order ACCOUNT,…  从现在起按此顺序把这些账号排在最前。
  --json             输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute
old is left as it is. Exits with 4 if the server will not renew it any more.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

立即为登录凭据续期：ACCOUNT 的，未指定则为 Codex 正在使用的。一分钟之内取得的保持原样。
如果服务器不再为其续期，退出码为 4。

  ACCOUNT  别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  --json   输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

Prints an access token that is good for at least a minute, and nothing else: that of ACCOUNT, else
that of the account that Codex uses. Renews the sign-in only if its token has expired. Refuses
inside Codex&apos;s sandbox, and on a terminal without --show.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --show   Print it on a terminal too.
  --json   Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

仅输出一个至少还有一分钟有效期的访问令牌：ACCOUNT 的，未指定则为 Codex 正在使用的账号的。
仅当令牌已过期时才为登录凭据续期。在 Codex 的沙盒中，以及在终端上未加 --show 时，拒绝执行。

  ACCOUNT  别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  --show   在终端上也输出。
  --json   输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

Asks the server how much of its limits an account has left, and when they reset: ACCOUNT, else the
one that Codex uses. Renews the sign-in only if its token has expired. On a terminal it draws bars,
in colour unless NO_COLOR is set. Exits with 5 if the server does not tell; that does not mean
that anybody is signed out.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

向服务器查询账号的限额还剩多少、何时重置：ACCOUNT，未指定则为 Codex 正在使用的账号。
仅当令牌已过期时才为登录凭据续期。在终端上会绘制进度条，未设置 NO_COLOR 时带颜色。
如果服务器没有告知，退出码为 5；这并不表示有人已退出登录。

  ACCOUNT  别名、电子邮件地址 (仅当只有一个账号使用它) 或账号 ID。
  --json   输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] doctor [--json]

Looks at everything that Chatelaine depends on, and says what is wrong, with what to do about it: the
desktop, the keyring, Codex&apos;s home and configuration, the accounts, the port, Chatelaine&apos;s own files.
No server is contacted, nothing is changed, and nothing is asked. The answer names no e-mail address,
no account id and no token, so it can be shown to others. Exits with 0 if nothing is wrong, else
with 1.

  --json  Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] doctor [--json]

检查 Chatelaine 所依赖的一切，说明哪里有问题以及如何解决：桌面、密钥环、Codex 的主目录和配置、
账号、端口、Chatelaine 自己的文件。不会联系服务器，不会更改任何内容，也不会询问。
结果中不含电子邮件地址、账号 ID 和令牌，因此可供他人查看。没有问题时退出码为 0，
否则为 1。

  --json  输出一个 JSON 对象。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

Keeps the ChatGPT sign-ins that the OpenAI Codex CLI runs on.

  login     Sign in with the browser.
  logout    Remove a sign-in from this computer.
  status    Say whom Codex is signed in as, and until when.
  accounts  List every sign-in kept on this computer.
  switch    Make Codex use another account.
  rename    Give an account a label.
  import    Keep copies of sign-ins that lie elsewhere.
  refresh   Renew a sign-in now.
  token     Print a valid access token.
  usage     Say how much of its limits an account has left.
  doctor    Say what is wrong, and what to do about it.

  --demo      Use a test issuer and a home of its own: nothing of yours is read or changed.
              Without a command, sign in there without a browser and show the status.
  --home DIR  Work in the Codex home DIR instead of CODEX_HOME or ~/.codex.
  --json      Print one JSON object.
  --help      Print this, or more about a command.
  --version   Print the version.

Exit codes: 0 done, 1 failed, 2 wrong usage, 3 nobody signed in, 4 sign-in needed, 5 server or
network, 6 store or keyring.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

保管 OpenAI Codex CLI 所用的 ChatGPT 登录凭据。

  login     通过浏览器登录。
  logout    从本机移除登录凭据。
  status    显示 Codex 以谁的身份登录，以及有效期。
  accounts  列出本机保存的所有登录凭据。
  switch    让 Codex 使用另一个账号。
  rename    为账号设置别名。
  import    保存位于别处的登录凭据的副本。
  refresh   立即为登录凭据续期。
  token     输出一个有效的访问令牌。
  usage     显示账号的限额还剩多少。
  doctor    说明哪里有问题，以及如何解决。

  --demo      使用自带的测试服务器和主目录：不会读取或更改您的任何数据。
              不带命令时，不用浏览器即在其中登录并显示状态。
  --home DIR  使用 Codex 主目录 DIR，而不是 CODEX_HOME 或 ~/.codex。
  --json      输出一个 JSON 对象。
  --help      显示此帮助，或某个命令的详细帮助。
  --version   显示版本。

退出码：0 完成，1 失败，2 用法错误，3 无人登录，4 需要登录，5 服务器或网络，6 存储或密钥环。
</translation>
    </message>
    <message>
        <source>The folder after --home is empty.</source>
        <translation>--home 后面的文件夹为空。</translation>
    </message>
    <message>
        <source>--demo has a home of its own, so --home cannot be given.</source>
        <translation>--demo 自带主目录，因此不能指定 --home。</translation>
    </message>
    <message>
        <source>chatelainectl: %1 See: chatelainectl %2--help</source>
        <translation>chatelainectl: %1请参阅：chatelainectl %2--help</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Say which file or folder.</source>
        <translation>请指定文件或文件夹。</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>请指定账号。</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>有一个路径为空。</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>账号为空。</translation>
    </message>
    <message>
        <source>--yes is for --everywhere.</source>
        <translation>--yes 只能与 --everywhere 一起使用。</translation>
    </message>
    <message>
        <source>An account after --order is empty.</source>
        <translation>--order 后面有一个账号为空。</translation>
    </message>
    <message>
        <source>The account after --expect is empty.</source>
        <translation>--expect 后面的账号为空。</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to 86400, not “%1”.</source>
        <translation>--timeout 需要 1 到 86400 之间的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Say what to do: login, logout, status, accounts, switch, rename, import, refresh, token, usage or doctor.</source>
        <translation>请指定要执行的命令：login、logout、status、accounts、switch、rename、import、refresh、token、usage 或 doctor。</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                     [--expect ACCOUNT] [--json]

Signs in with the browser. Codex uses the account from then on; the one that it used before is
kept. Running programs are not asked about, as &quot;switch&quot; does: those that run as another member of
the same workspace go on as the new one. The address to open is printed on stderr too; Ctrl-C
ends the wait.

  --timeout S       Wait S seconds for the browser (1 to 86400; default 600).
  --no-switch       Keep the sign-in without making Codex use it.
  --expect ACCOUNT  Refuse every other account. ACCOUNT is a label, an e-mail or an account id;
                    it need not be known here yet.
  --json            Print one JSON object.
</source>
        <translation>用法：chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                    [--expect ACCOUNT] [--json]

通过浏览器登录。此后 Codex 使用该账号；之前使用的账号会保留。与“switch”不同，不会询问正在运行的
程序：以同一工作空间的另一成员身份运行的程序会以新成员的身份继续。要打开的地址也会输出到
stderr；按 Ctrl-C 可结束等待。

  --timeout S       等待浏览器 S 秒 (1 到 86400；默认 600)。
  --no-switch       保存登录凭据，但不让 Codex 使用它。
  --expect ACCOUNT  拒绝其他任何账号。ACCOUNT 是别名、电子邮件地址或账号 ID；
                    本机不必已有此账号。
  --json            输出一个 JSON 对象。
</translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Mend what is named here, then look again.</source>
        <translation>请解决此处所列的问题，然后再次查看。</translation>
    </message>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <comment>version, version</comment>
        <translation>%1，构建时为 %2</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>没有图形显示</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desktop (session)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>a host shows icons</source>
        <translation>有宿主程序显示图标</translation>
    </message>
    <message>
        <source>no host shows icons</source>
        <translation>没有宿主程序显示图标</translation>
    </message>
    <message>
        <source>Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then Chatelaine opens its window instead.</source>
        <translation>请启用桌面的托盘 (GNOME 请安装扩展 AppIndicator)。在此之前，Chatelaine 会改为打开窗口。</translation>
    </message>
    <message>
        <source>no StatusNotifier host; a panel may have a tray of the older kind</source>
        <translation>没有 StatusNotifier 宿主程序；面板可能有旧式的托盘</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server (what it can do)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a server is started when it is needed</source>
        <translation>服务会在需要时启动</translation>
    </message>
    <message>
        <source>no server shows them</source>
        <translation>没有服务显示通知</translation>
    </message>
    <message>
        <source>Start a notification daemon, such as dunst or that of your desktop.</source>
        <translation>请启动通知守护程序，例如 dunst 或桌面自带的程序。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>可以打开</translation>
    </message>
    <message>
        <source>xdg-open is missing, so a sign-in cannot open the browser</source>
        <translation>缺少 xdg-open，因此登录时无法打开浏览器</translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then open the address of a sign-in by hand.</source>
        <translation>请安装 xdg-utils。在此之前，请手动打开登录地址。</translation>
    </message>
    <message>
        <source>the address of a sign-in is to be opened by hand</source>
        <translation>需要手动打开登录地址</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>the demo&apos;s own, in memory</source>
        <translation>演示专用，在内存中</translation>
    </message>
    <message>
        <source>none, as there is no session bus</source>
        <translation>无，因为没有会话总线</translation>
    </message>
    <message>
        <source>a Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again to restart it. You are not signed out.</source>
        <translation>请注销并重新进入桌面，使其重新启动。您并未退出登录。</translation>
    </message>
    <message>
        <source>started when it is needed</source>
        <translation>在需要时启动</translation>
    </message>
    <message>
        <source>%1 runs, but has no default keyring</source>
        <translation>%1 正在运行，但没有默认密钥环</translation>
    </message>
    <message>
        <source>Create one with your keyring program (such as Seahorse) and make it the default.</source>
        <translation>请用密钥环程序 (例如 Seahorse) 创建一个，并设为默认。</translation>
    </message>
    <message>
        <source>%1 is locked: what is in it can be neither read nor changed</source>
        <translation>%1 已锁定：其中的内容无法读取，也无法更改</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop anew. You are not signed out.</source>
        <translation>请解锁，例如重新进入桌面。您并未退出登录。</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1，已解锁</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration</source>
        <translation>Codex 的配置</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex 主目录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>事务日志</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录凭据</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex 主目录 %1</translation>
    </message>
    <message>
        <source>%1, by CODEX_HOME</source>
        <translation>%1，由 CODEX_HOME 指定</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1，尚不存在</translation>
    </message>
    <message>
        <source>%1, as nothing else is set</source>
        <translation>%1，因为没有其他设置</translation>
    </message>
    <message>
        <source>%1, by %2, line %3</source>
        <comment>mode, file, number</comment>
        <translation>%1，由 %2 第 %3 行指定</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>可以读取</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>存储 %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>mode; state</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN</source>
        <translation>CODEX_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>it is set here: a Codex that is started so uses that token, and no sign-in</source>
        <translation>此处已设置：这样启动的 Codex 会使用该令牌，而不使用任何登录凭据</translation>
    </message>
    <message>
        <source>Unset it, unless that is what you want.</source>
        <translation>请取消设置，除非您有意如此。</translation>
    </message>
    <message>
        <source>Left by Codex</source>
        <translation>Codex 的遗留文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>auth.json 旁有 %n 个 .auth-… 文件，来自一个在保存登录凭据时被结束的 Codex</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They hold tokens: remove them once Codex works and none is running.</source>
        <translation>Chatelaine 会在下次续期 (“chatelainectl refresh”) 时从中取用较新的内容。这些文件含有令牌：待 Codex 恢复正常且没有 Codex 在运行时，请移除它们。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of program: how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Running Codex programs</source>
        <translation>正在运行的 Codex 程序</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>live</source>
        <comment>used by Codex</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>live in another Codex home</source>
        <translation>在另一个 Codex 主目录中使用</translation>
    </message>
    <message>
        <source>renewed at %1</source>
        <translation>将于 %1 续期</translation>
    </message>
    <message>
        <source>a renewal is due</source>
        <translation>应当续期</translation>
    </message>
    <message>
        <source>Sign in again with this account: in the window, or “chatelainectl login”.</source>
        <translation>请重新登录此账号：在窗口中，或用“chatelainectl login”。</translation>
    </message>
    <message>
        <source>Port 1455</source>
        <translation>端口 1455</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in use by a sign-in of ours</source>
        <translation>正被我们的登录占用</translation>
    </message>
    <message>
        <source>in use by %1, so a sign-in takes port 1457</source>
        <translation>正被 %1 占用，因此登录将使用端口 1457</translation>
    </message>
    <message>
        <source>End that program if a sign-in fails; often it is another sign-in.</source>
        <translation>如果登录失败，请结束该程序；它往往是另一个登录。</translation>
    </message>
    <message>
        <source>in use by %1, and port 1457 by %2: nobody can sign in</source>
        <translation>正被 %1 占用，端口 1457 正被 %2 占用：无法登录</translation>
    </message>
    <message>
        <source>End one of these programs; often it is another sign-in.</source>
        <translation>请结束其中一个程序；它往往是另一个登录。</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>%1, a test issuer</source>
        <translation>%1，测试服务器</translation>
    </message>
    <message>
        <source>Codex&apos;s server</source>
        <translation>Codex 的服务器</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>代理和证书</translation>
    </message>
    <message>
        <source>no variable is set</source>
        <translation>没有设置环境变量</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>the file that %1 names cannot be read</source>
        <translation>无法读取 %1 指定的文件</translation>
    </message>
    <message>
        <source>Correct the path or its permissions, or unset the variable.</source>
        <translation>请更正路径或其权限，或取消设置该变量。</translation>
    </message>
    <message>
        <source>no difference to the server&apos;s is known</source>
        <translation>未发现与服务器时钟有差异</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>%1; only %2 are free there</source>
        <translation>%1；那里仅剩 %2 可用空间</translation>
    </message>
    <message>
        <source>Make room: a renewed sign-in must find some.</source>
        <translation>请腾出空间：续期后的登录凭据需要空间保存。</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1；可用空间 %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>none: the defaults are in force</source>
        <translation>无：使用默认设置</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录系统时启动</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有待完成的操作</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>%n 条记录，最早的一条来自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start Chatelaine, or run “chatelainectl refresh”. Nothing is lost.</source>
        <translation>已开始的操作尚未完成。请先解决此处所列的其他问题 (例如解锁密钥环)，然后启动 Chatelaine，或运行“chatelainectl refresh”。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>%1 holds an answer of the server that names another account; nothing waits for it</source>
        <translation>%1 中保存着服务器的一份答复，其中所指的是另一个账号；没有任何操作在等待它</translation>
    </message>
    <message>
        <source>Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer need it.</source>
        <translation>Chatelaine 不会使用它：保留它是为了供您查看。不再需要时，请删除该文件。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Discretion</name>
    <message>
        <source>account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>in place of a name in a path</comment>
        <translation>user</translation>
    </message>
</context>
<context>
    <name>chatelaine::ErrorText</name>
    <message>
        <source> (%1)</source>
        <comment>technical words after a statement</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Codex&apos;s entry in the keyring is damaged%1, so nobody can tell whose sign-in it is. Sign in again to replace it; the damaged one is kept aside.</source>
        <translation>密钥环中的 Codex 条目已损坏%1，因此无法确定登录凭据属于谁。请重新登录以替换它；损坏的条目会另行保留。</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in in %1 is damaged%2, so Codex cannot use it. Correct the file, or sign in again: the damaged one is then kept aside.</source>
        <translation>%1 中的 Codex 登录凭据已损坏%2，因此 Codex 无法使用它。请更正该文件，或重新登录：损坏的登录凭据会另行保留。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. Correct the file, or remove it, then start Chatelaine again.</source>
        <translation>无法识别 %1 中的设置%2，因此 Chatelaine 使用默认设置继续运行。请更正或移除该文件，然后重新启动 Chatelaine。</translation>
    </message>
    <message>
        <source>The settings could not be understood%2, so Chatelaine goes on with its defaults. What was there is kept in %1.</source>
        <translation>无法识别设置%2，因此 Chatelaine 使用默认设置继续运行。原有内容保存在 %1 中。</translation>
    </message>
    <message>
        <source>%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. Correct it, or move it away, then try again.</source>
        <translation>%1 已损坏%2。它保持原样；在其恢复正常之前，依赖它的登录凭据无法使用。请更正或移走它，然后重试。</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. To have it kept, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex 被设置为仅在内存中保存登录凭据%1，其他程序无法在那里读取或写入。要使其保存下来，请在 config.toml 中写入这一行：cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. To change that, write this line under [features] in config.toml: secret_auth_storage = false</source>
        <translation>Codex 被设置为在自己的加密文件中保存登录凭据%1，Chatelaine 从不写入该文件。要更改此设置，请在 config.toml 的 [features] 下写入这一行：secret_auth_storage = false</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in in %1%2, where Chatelaine never writes. To change that, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex 把登录凭据保存在 %1%2 中，Chatelaine 从不写入那里。要更改此设置，请在 config.toml 中写入这一行：cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>chatgpt_base_url in Codex&apos;s configuration names an address that may not receive your tokens%1. Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the address in Chatelaine&apos;s settings.json (&quot;allowedOrigins&quot;).</source>
        <translation>Codex 配置中的 chatgpt_base_url 指定了一个不得接收您的令牌的地址%1。Chatelaine 不会向那里发送任何内容，但 Codex 自己会发送。请移除该行；如果该地址是您自己的，请在 Chatelaine 的 settings.json 中允许它 (&quot;allowedOrigins&quot;)。</translation>
    </message>
    <message>
        <source>%1 may not receive your tokens, so nothing was sent there.</source>
        <translation>%1 不得接收您的令牌，因此没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>The variable %1 names an address that may not receive your tokens%2. Nothing was sent. Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.</source>
        <translation>环境变量 %1 指定了一个不得接收您的令牌的地址%2。没有发送任何内容。请取消设置，或将其设为 https://auth.openai.com 或环回地址，例如 http://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.</source>
        <translation>您的工作空间未启用 Codex。请联系工作空间管理员，申请使用 Codex。</translation>
    </message>
    <message>
        <source>This person has no ChatGPT workspace that Codex could use, so nobody was signed in. Sign in with another account, or ask your workspace administrator.</source>
        <translation>此人没有可供 Codex 使用的 ChatGPT 工作空间，因此没有登录。请用其他账号登录，或咨询工作空间管理员。</translation>
    </message>
    <message>
        <source>Your workspace does not allow the Codex CLI, so nobody was signed in. Ask your workspace administrator to allow it.</source>
        <translation>您的工作空间不允许使用 Codex CLI，因此没有登录。请让工作空间管理员允许使用。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.</source>
        <translation>登录在浏览器中被拒绝。没有更改任何内容；如果是误操作，请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.</source>
        <translation>登录被拒绝：“%1”。没有更改任何内容；请重新登录，或用其他账号登录。</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more%1.</source>
        <translation>登录凭据已无法再续期%1。</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.</source>
        <translation>登录凭据已无法再续期：它的一个副本在别处续期，使这一份失效。</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for too long, and has ended.</source>
        <translation>登录凭据太久没有续期，已经失效。</translation>
    </message>
    <message>
        <source>The sign-in was ended on the server, for example by signing out everywhere or by a new password.</source>
        <translation>登录凭据已在服务器上被终止，例如因为从所有设备退出登录或更改了密码。</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <comment>a sentence with the cause</comment>
        <translation>%1请重新登录。</translation>
    </message>
    <message>
        <source>%1 Sign in again as %2.</source>
        <comment>a sentence with the cause, who</comment>
        <translation>%1请以 %2 的身份重新登录。</translation>
    </message>
    <message>
        <source>This sign-in is an API key. It has no access token, and never needs to be renewed.</source>
        <translation>此登录凭据是 API 密钥。它没有访问令牌，也从不需要续期。</translation>
    </message>
    <message>
        <source>This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>此类登录凭据在这里仅供显示：Chatelaine 不会为其续期，也不会给出其令牌。</translation>
    </message>
    <message>
        <source>This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>此类登录凭据 (%1) 在这里仅供显示：Chatelaine 不会为其续期，也不会给出其令牌。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>本机的时钟不准。Chatelaine 已考虑到这一点，但包括 Codex 在内的其他程序可能会把有效的登录凭据当作已过期。请校准时钟。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>本机的时钟快了 %1。Chatelaine 已考虑到这一点，但包括 Codex 在内的其他程序可能会把有效的登录凭据当作已过期。请校准时钟。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among them, may use a sign-in that has expired. Set the clock.</source>
        <translation>本机的时钟慢了 %1。Chatelaine 已考虑到这一点，但包括 Codex 在内的其他程序可能会使用已过期的登录凭据。请校准时钟。</translation>
    </message>
    <message>
        <source>%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try again later.</source>
        <translation>对 %1 的请求过于频繁，它暂时不作答复。本机保存的登录凭据没有变化；请稍后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.</source>
        <translation>对 %1 的请求过于频繁。本机保存的登录凭据没有变化；请在 %2后重试。</translation>
    </message>
    <message>
        <source>This sign-in names no workspace</source>
        <translation>此登录凭据未指明工作空间</translation>
    </message>
    <message>
        <source>This sign-in is for workspace %1</source>
        <translation>此登录凭据属于工作空间 %1</translation>
    </message>
    <message>
        <source>%1, which Codex&apos;s configuration does not allow: Codex would sign it out again. Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1，而 Codex 的配置不允许：Codex 会再次将其退出登录。请重新登录并选择其他工作空间，或在 config.toml 中更改 forced_chatgpt_workspace_id。</translation>
    </message>
    <message>
        <source>%1, but Codex&apos;s configuration allows only %2 and would sign it out again. Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1，但 Codex 的配置只允许 %2，会再次将其退出登录。请重新登录并选择该工作空间，或在 config.toml 中更改 forced_chatgpt_workspace_id。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only API keys (forced_login_method = &quot;api&quot; in %1), so Codex would remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.</source>
        <translation>Codex 的配置只允许 API 密钥 (%1 中的 forced_login_method = &quot;api&quot;)，因此 Codex 会立即移除 ChatGPT 登录凭据。要用 ChatGPT 登录，请移除该行。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only ChatGPT sign-ins (forced_login_method = &quot;chatgpt&quot; in %1), so Codex would remove an API key at once. Remove that line to use an API key.</source>
        <translation>Codex 的配置只允许 ChatGPT 登录凭据 (%1 中的 forced_login_method = &quot;chatgpt&quot;)，因此 Codex 会立即移除 API 密钥。要使用 API 密钥，请移除该行。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消。没有更改任何内容。</translation>
    </message>
    <message>
        <source>It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: look at the accounts, then try again.</source>
        <translation>耗时太久，Chatelaine 已停止等待。所请求的操作仍有可能已经完成：请查看账号，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not exist. Nothing was changed. Check the path, then try again.</source>
        <translation>%1 不存在。没有更改任何内容。请检查路径，然后重试。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. Check what it is and who may read it, then start Chatelaine again.</source>
        <translation>无法读取 %1 中的设置%2，因此 Chatelaine 使用默认设置继续运行。请检查它是什么、谁可以读取它，然后重新启动 Chatelaine。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are signed out. Check what it is and who may read it, then try again.</source>
        <translation>无法读取 %1%2，因此无法确定其中的登录凭据。这并不表示您已退出登录。请检查它是什么、谁可以读取它，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. What was there before is unchanged. Make room, or permit yourself to write there, then try again.</source>
        <translation>无法写入 %1%2。原有内容没有变化。请腾出空间，或授予自己写入权限，然后重试。</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.</source>
        <translation>%1 属于其他用户，因此没有在那里更改任何内容。请以该用户的身份运行 Chatelaine。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.</source>
        <translation>%1 属于 %2，因此没有在那里更改任何内容。请以 %2 的身份运行 Chatelaine。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which does not exist, so no sign-in can be kept there. Remove the link or create what it points to, then try again.</source>
        <translation>%1 是指向 %2 的链接，但后者不存在，因此无法在那里保存登录凭据。请移除该链接，或创建它所指向的目标，然后重试。</translation>
    </message>
    <message>
        <source>Another program is changing Codex&apos;s sign-in and did not finish in time (it holds %1). Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在更改 Codex 的登录凭据，未能及时完成 (它占有 %1)。没有更改任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are kept, so none is touched.</source>
        <translation>%1 中的 Codex 配置有误%2。在更正之前，无法确定登录凭据的保存位置，因此不会改动任何登录凭据。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: cli_auth_credentials_store = &quot;file&quot; in config.toml.</source>
        <translation>本机没有密钥环响应%1，因此其中的登录凭据无法读取，也无法更改。请启动一个密钥环 (例如 GNOME Keyring 或 KWallet)，或让 Codex 把登录凭据保存在文件中：在 config.toml 中写入 cli_auth_credentials_store = &quot;file&quot;。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. This does not mean that you are signed out. Try again; if it stays silent, log out of the desktop and in again to restart it.</source>
        <translation>密钥环未及时响应。这并不表示您已退出登录。请重试；如果仍无响应，请注销并重新进入桌面，使其重新启动。</translation>
    </message>
    <message>
        <source>The keyring refused access%1. The sign-ins in it are unchanged. Unlock it and permit Chatelaine to use it, then try again.</source>
        <translation>密钥环拒绝访问%1。其中的登录凭据没有变化。请解锁密钥环并允许 Chatelaine 使用它，然后重试。</translation>
    </message>
    <message>
        <source>The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot be told, so none is touched. Remove the wrong one with your keyring program, then try again.</source>
        <translation>密钥环中有同一 Codex 主目录的多份登录凭据%1，无法确定 Codex 读取哪一份，因此不会改动任何登录凭据。请用密钥环程序移除错误的那份，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.</source>
        <translation>登录凭据中的 %1 不是有效的令牌%2，因此 Codex 无法使用它。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose an account with ChatGPT.</source>
        <translation>登录凭据未指明属于哪个账号%1。它无法使用；请重新登录，并选择一个使用 ChatGPT 的账号。</translation>
    </message>
    <message>
        <source>The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not renewed. Sign in again; the mixed one is kept aside.</source>
        <translation>Codex 使用的登录凭据含有两个不同账号的令牌。它保持原样，不会续期。请重新登录；混合的登录凭据会另行保留。</translation>
    </message>
    <message>
        <source>The sign-in lacks its %1, so Codex could not use it. Sign in again.</source>
        <translation>登录凭据缺少 %1，因此 Codex 无法使用它。请重新登录。</translation>
    </message>
    <message>
        <source>Another program changed the sign-in at the same moment, and its change was left alone. Look who is signed in now, then try again.</source>
        <translation>另一个程序在同一时刻更改了登录凭据，其更改已保留。请查看现在登录的是谁，然后重试。</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, who was not expected here. Nothing was changed. Sign in again and choose the right account.</source>
        <translation>登录凭据属于 %1，这不是此处所要求的账号。没有更改任何内容。请重新登录并选择正确的账号。</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, but this was to be %2. Nothing was changed. Sign in again and choose %2 in the browser.</source>
        <translation>登录凭据属于 %1，但此处应为 %2。没有更改任何内容。请重新登录，并在浏览器中选择 %2。</translation>
    </message>
    <message>
        <source>Nobody is signed in to Codex here.</source>
        <translation>这里没有人登录 Codex。</translation>
    </message>
    <message>
        <source>No sign-in of %1 is kept on this computer.</source>
        <translation>本机没有保存 %1 的登录凭据。</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.</source>
        <translation>没有切换：Codex 正在运行，此刻可能正在为 %1 的登录凭据续期，而收存之前未能为其续期%2。如果仍要切换，%1 以后可能需要重新登录。</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs would go on as the other member by themselves.</source>
        <translation>没有切换：Codex 正在运行，且两个账号属于同一个工作空间。正在运行的程序会自行以另一成员的身份继续运行。</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, where the browser must hand the sign-in over. End that program, often another sign-in, then try again.</source>
        <translation>另一个程序占用了本机的端口 %1，而浏览器须在此移交登录结果。请结束该程序 (往往是另一个登录)，然后重试。</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. End that program, then try again.</source>
        <translation>本机的端口 %1 已被占用 (%2)，而浏览器须在此移交登录结果。请结束该程序，然后重试。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; start it again when you are ready.</source>
        <translation>未能及时从浏览器收到登录结果，因此登录已结束。没有更改任何内容；准备好后请重新开始。</translation>
    </message>
    <message>
        <source>This runs inside Codex&apos;s sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no token. Do it in a terminal of your own.</source>
        <translation>当前在 Codex 的沙盒中运行 (已设置 %1)，Chatelaine 在其中不会更改登录凭据，也不会给出令牌。请在您自己的终端中操作。</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Nothing was sent, and every sign-in is kept. Check the network connection, then try again.</source>
        <translation>无法连接 %1%2。没有发送任何内容，所有登录凭据均已保留。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. Check the network connection, then try again.</source>
        <translation>与 %1 的连接在答复完整之前中断%2。本机保存的登录凭据没有变化。请检查网络连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. A proxy or the login page of a public network may be in the way: open a web page, then try again.</source>
        <translation>%1 试图把我们转到另一个地址，令牌不得发送到那里，因此 Chatelaine 已停止。可能是代理或公共网络的登录页面造成的：请打开一个网页，然后重试。</translation>
    </message>
    <message>
        <source>%1 refused the request%2. Sign-ins kept here are unchanged. Try again; if it refuses again, start the sign-in anew.</source>
        <translation>%1 拒绝了请求%2。本机保存的登录凭据没有变化。请重试；如果再次被拒绝，请重新开始登录。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 自身出现问题%2。本机保存的登录凭据没有变化；请稍后重试。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. A proxy may be in the way; try again later.</source>
        <translation>%1 的答复无法使用%2。本机保存的登录凭据没有变化。可能是代理造成的；请稍后重试。</translation>
    </message>
    <message>
        <source>%1 answered about another account than the one that was asked about%2, so nothing of it is shown. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 答复的不是所查询的账号%2，因此不显示其内容。本机保存的登录凭据没有变化；请稍后重试。</translation>
    </message>
    <message>
        <source>Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or a VPN. This does not mean that you are signed out. Try again later, or from another network.</source>
        <translation>本机与 %1 之间的某个环节用它自己的页面拒绝了请求%2：防火墙、代理或 VPN。这并不表示您已退出登录。请稍后重试，或换一个网络。</translation>
    </message>
    <message>
        <source>Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>本机的其他用户可以读取 %1，其中含有令牌。下次更改登录凭据时会自动修正；要立即修正，请将其权限设为 600。</translation>
    </message>
    <message>
        <source>%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; or remove the other names.</source>
        <translation>%1 有多个名称 (硬链接)，因此 Codex 无法保存续期后的登录凭据，会将其丢失。下次更改登录凭据时会自动修正；您也可以移除其他名称。</translation>
    </message>
    <message>
        <source>%1 is read-only, so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 为只读，因此 Codex 无法保存续期后的登录凭据，会将其丢失。下次更改登录凭据时会自动修正；要立即修正，请将其权限设为 600。</translation>
    </message>
    <message>
        <source>No keyring answers, so the sign-in is kept in the file %1, which only you can read.</source>
        <translation>没有密钥环响应，因此登录凭据保存在文件 %1 中，只有您可以读取。</translation>
    </message>
    <message>
        <source>The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds tokens: remove it yourself.</source>
        <translation>登录凭据现在已在密钥环中，但旧文件 %1 未能移除%2。它仍含有令牌：请自行移除。</translation>
    </message>
    <message>
        <source>%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. It is left alone, and kept with your other accounts at the next sign-in.</source>
        <translation>%1 中有另一份登录凭据%2。Codex 看不到它，因为 Codex 先查看密钥环。它保持原样，下次登录时会与您的其他账号一起保存。</translation>
    </message>
    <message>
        <source>A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine keeps it, and stores it as soon as that is possible.</source>
        <translation>一份登录凭据已续期，但尚未能保存到应在的位置%1。没有丢失任何内容：Chatelaine 保留着它，并会尽快保存。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.</source>
        <translation>%1 的值无法使用%2。没有更改任何内容；请更正，然后重试。</translation>
    </message>
    <message>
        <source>Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try again, and please report what you did.</source>
        <translation>Chatelaine 没有预料到这种情况：自身的缺陷使它停止%1。请先查看账号再重试，并报告您所做的操作。</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Unset CHATELAINE_ISSUER, or sign in again.</source>
        <translation>此登录凭据来自 %1 以外的服务器，因此没有向那里发送任何内容。请取消设置变量 CHATELAINE_ISSUER，或重新登录。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.</source>
        <translation>无法写入 %1 中的设置%2，因此设置保持不变。请解决此问题，然后重试。</translation>
    </message>
    <message>
        <source>Another program is changing the settings and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>另一个程序正在更改设置，未能及时完成。没有更改任何内容；请稍后重试。</translation>
    </message>
    <message>
        <source>The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no sign-in there. Create that folder, or name another.</source>
        <translation>Codex 主目录“%1” (来自 CODEX_HOME、--home 或设置) 无法使用%2，因此 Codex 在那里找不到登录凭据。请创建该文件夹，或指定其他文件夹。</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Sign in again.</source>
        <translation>此登录凭据来自 %1 以外的服务器，因此没有向那里发送任何内容。请重新登录。</translation>
    </message>
    <message>
        <source>The keyring is locked, so sign-ins in it can be neither read nor changed. This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop anew.</source>
        <translation>密钥环已锁定，因此其中的登录凭据无法读取，也无法更改。这并不表示您已退出登录：请解锁密钥环，例如重新登录桌面。</translation>
    </message>
    <message>
        <source>The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out of Codex, or it was imported. It is used again when you switch to %1.</source>
        <translation>本机保存的 %1 的登录凭据副本可能不是最新的：另一个程序把它从 Codex 中取了出来，或者它是导入的。切换到 %1 时，会再次使用该副本。</translation>
    </message>
    <message>
        <source>Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can end it in the other. Switch one of them to another account.</source>
        <translation>Codex 在另一个主目录中也使用 %1：%2。两处都不会为它续期，因为在其中一个里每次续期都可能使另一个里的失效。请将其中一个切换到其他账号。</translation>
    </message>
</context>
<context>
    <name>chatelaine::FreedesktopNotifications</name>
    <message>
        <source>%1 — %2</source>
        <comment>a message in one line</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>chatelaine::ImportText</name>
    <message>
        <source> (%1)</source>
        <comment>technical words</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>This is no sign-in of Codex%1.</source>
        <translation>这不是 Codex 的登录凭据%1。</translation>
    </message>
    <message>
        <source>There is no sign-in of Codex in it.</source>
        <translation>其中没有 Codex 的登录凭据。</translation>
    </message>
    <message>
        <source>It has no refresh token, so it would end with its access token.</source>
        <translation>它没有刷新令牌，因此会随访问令牌一起失效。</translation>
    </message>
    <message>
        <source>It lacks its %1, so Codex could not use it.</source>
        <translation>它缺少 %1，因此 Codex 无法使用它。</translation>
    </message>
    <message>
        <source>Its %1 is no valid token%2, so Codex could not use it.</source>
        <translation>它的 %1 不是有效的令牌%2，因此 Codex 无法使用它。</translation>
    </message>
    <message>
        <source>It does not say which account it is for.</source>
        <translation>它未指明属于哪个账号。</translation>
    </message>
    <message>
        <source>It holds tokens of two different accounts.</source>
        <translation>它含有两个不同账号的令牌。</translation>
    </message>
    <message>
        <source>It is a kind of sign-in that Chatelaine only shows (%1).</source>
        <translation>它属于 Chatelaine 仅供显示的登录凭据类型 (%1)。</translation>
    </message>
    <message>
        <source>There is no sign-in here.</source>
        <translation>这里没有登录凭据。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It cannot be read%1.</source>
        <translation>无法读取%1。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>它属于其他用户。</translation>
    </message>
    <message>
        <source>It belongs to %1. Import it as %1.</source>
        <translation>它属于 %1。请以 %1 的身份导入。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 已导入。</translation>
    </message>
    <message>
        <source>%1 was imported, in place of an older sign-in that was here.</source>
        <translation>%1 已导入，取代了本机较旧的登录凭据。</translation>
    </message>
    <message>
        <source>%1 is here already, by the same sign-in or a newer one.</source>
        <translation>%1 已在本机，登录凭据相同或更新。</translation>
    </message>
    <message>
        <source>%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this one, switch to another account and remove that one first.</source>
        <translation>%1 未导入：Codex 正以另一份登录凭据使用该账号，那份保持原样。要使用这一份，请先切换到其他账号，并移除那一份。</translation>
    </message>
    <message>
        <source>%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. To have this one, remove that one first.</source>
        <translation>%1 未导入：本机已有该账号的另一份登录凭据，无法确定哪一份更新。要使用这一份，请先移除那一份。</translation>
    </message>
    <message>
        <source>%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.</source>
        <translation>%1Codex 在那个主目录中使用它：要在这里使用，请先在那里退出登录，或移除那里的 auth.json。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Label</name>
    <message>
        <source>it must be one line, without control characters</source>
        <translation>必须是一行，且不含控制字符</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>超过了 %1 个字符</translation>
    </message>
    <message>
        <source>it stands for %1 already</source>
        <translation>已代表 %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Login</name>
    <message>
        <source>Signing in at the test issuer, without a browser:</source>
        <translation>正在向测试服务器登录，不使用浏览器：</translation>
    </message>
    <message>
        <source>Waiting for you to sign in with the browser; Ctrl-C ends that. If no browser opened, open this address on this computer:</source>
        <translation>正在等待您通过浏览器登录；按 Ctrl-C 可结束等待。如果没有打开浏览器，请在本机打开此地址：</translation>
    </message>
    <message>
        <source>Waiting for you to sign in; Ctrl-C ends that. No browser could be started: open this address on this computer:</source>
        <translation>正在等待您登录；按 Ctrl-C 可结束等待。无法启动浏览器：请在本机打开此地址：</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message>
        <source>weekly limit</source>
        <translation>周限额</translation>
    </message>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>%n 天限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>%n 小时限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>%n 分钟限额</numerusform>
        </translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1：请重新登录</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1：登录凭据已过期</translation>
    </message>
    <message>
        <source>%1: expires soon</source>
        <translation>%1：登录凭据即将过期</translation>
    </message>
    <message>
        <source>%1: kept in a file</source>
        <translation>%1：登录凭据保存在文件中</translation>
    </message>
    <message>
        <source>%1: %2 used up</source>
        <translation>%1：%2已用完</translation>
    </message>
    <message>
        <source>%1: %2 % of the %3 used</source>
        <comment>account, percentage, name of a limit</comment>
        <translation>%1：%3已用 %2%</translation>
    </message>
    <message>
        <source>%1: %2 has reset</source>
        <translation>%1：%2已重置</translation>
    </message>
    <message>
        <source>%1: renewed</source>
        <translation>%1：登录凭据已续期</translation>
    </message>
    <message>
        <source>Codex uses %1 now</source>
        <translation>Codex 正在使用 %1</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1：已登录</translation>
    </message>
    <message>
        <source>What Codex stored mixes two accounts, so it is not renewed.</source>
        <translation>Codex 保存的内容混有两个账号，因此不会续期。</translation>
    </message>
    <message>
        <source>What Codex stored lacks a part, so Codex cannot work with it.</source>
        <translation>Codex 保存的内容有缺失，因此 Codex 无法使用它工作。</translation>
    </message>
    <message>
        <source>What Codex stored is damaged, so Codex cannot work with it.</source>
        <translation>Codex 保存的内容已损坏，因此 Codex 无法使用它工作。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Codex does not use it now.</source>
        <translation>它已无法再续期。Codex 现在没有使用它。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: Codex works with it until %1.</source>
        <translation>它已无法再续期：Codex 可以使用它到 %1。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more, and Codex cannot work with it.</source>
        <translation>它已无法再续期，Codex 无法使用它工作。</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <comment>a sentence; time</comment>
        <translation>%1将于 %2 重试。</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets.</source>
        <translation>在限额重置之前，Codex 无法继续使用此账号。</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets: %1.</source>
        <translation>在限额于 %1 重置之前，Codex 无法继续使用此账号。</translation>
    </message>
    <message>
        <source>%1 % are left.</source>
        <translation>剩余 %1%。</translation>
    </message>
    <message>
        <source>%1 % are left until it resets: %2.</source>
        <translation>剩余 %1%，%2 重置。</translation>
    </message>
    <message>
        <source>All of it can be used again.</source>
        <translation>现在又可以全部使用。</translation>
    </message>
    <message>
        <source>In the Codex home %1.</source>
        <translation>在 Codex 主目录 %1 中。</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>%n 个正在运行的程序启动时使用的是另一个账号。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codex cannot work with it since %1, because it could not be renewed.</source>
        <translation>由于未能续期，Codex 自 %1 起无法使用它工作。</translation>
    </message>
    <message>
        <source>It could not be renewed yet: Codex works with it until %1.</source>
        <translation>尚未能续期：Codex 可以使用它到 %1。</translation>
    </message>
    <message>
        <source>Chatelaine keeps it in a file now, not in the keyring.</source>
        <translation>Chatelaine 现在把它保存在文件中，而不是密钥环中。</translation>
    </message>
    <message>
        <source>It is not in the keyring, but in the file %1.</source>
        <translation>它不在密钥环中，而在文件 %1 中。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Codex goes on with it.</source>
        <translation>Codex 继续使用它。</translation>
    </message>
    <message>
        <source>Another program signed it in, and Codex uses it.</source>
        <translation>另一个程序登录了它，Codex 正在使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n 个账号：请重新登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n 个账号：登录凭据已过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n 个账号：登录凭据即将过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n 个账号：登录凭据保存在文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n 个限额：所剩不多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n 个限额已重置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n 个账号：登录凭据已续期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n 个 Codex 主目录：换了账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n 个账号：已登录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Codex home: account</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>打开 Chatelaine</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>测试服务器：%1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Program</name>
    <message>
        <source>This has the server end the sign-in of %1: copies on other machines end with it, and programs there have to sign in again. Sign out everywhere? [y/N]</source>
        <translation>这将让服务器终止 %1 的登录凭据：其他电脑上的副本也随之终止，那里的程序必须重新登录。要从所有设备退出登录吗？[y/N]</translation>
    </message>
    <message>
        <source>The server cannot be told to end this kind of sign-in, so nothing was removed. Without --everywhere it is removed from this computer; end an API key where you made it.</source>
        <translation>无法让服务器终止此类登录凭据，因此没有移除任何内容。不加 --everywhere 可将其从本机移除；API 密钥请在创建它的地方吊销。</translation>
    </message>
    <message>
        <source>%1 was signed out everywhere: the server ended the sign-in, so copies on other machines end too, and it was removed from this computer.</source>
        <translation>%1 已从所有设备退出登录：服务器终止了登录凭据，因此其他电脑上的副本也随之终止，并且已从本机移除。</translation>
    </message>
    <message>
        <source>The sign-in of %1 was removed from this computer. The server was not told: copies elsewhere stay valid.</source>
        <translation>%1 的登录凭据已从本机移除。没有通知服务器：别处的副本仍然有效。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex 主目录</translation>
    </message>
    <message>
        <source>Other home</source>
        <translation>其他主目录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: who is signed in</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how long it lasts; a remark</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>另有保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: how long it lasts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>工作空间 %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>folder</comment>
        <translation>在 %1 中使用</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 出现了两次</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>套餐</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No sign-in is kept on this computer.</source>
        <translation>本机没有保存登录凭据。</translation>
    </message>
    <message>
        <source>%1 has no label any more.</source>
        <translation>%1 不再有别名。</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 现在称为“%2”。</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The files were left where they are. If another program renews such a copy, the one kept here ends, and the other way round: delete those that you do not need.</source>
        <translation>这些文件留在原处。如果其他程序为其中的副本续期，本机保存的那一份就会失效，反之亦然：请删除您不需要的文件。</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>测试服务器：%1</translation>
    </message>
    <message>
        <source>%1 is kept. Codex does not use it yet.</source>
        <translation>%1 已保存。Codex 尚未使用它。</translation>
    </message>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex 从现在起使用 %1。</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 from now on.</source>
        <comment>account, folder</comment>
        <translation>从现在起，Codex 在 %2 中使用 %1。</translation>
    </message>
    <message>
        <source>Before, Codex used %1. %2.</source>
        <comment>who: where it is kept now</comment>
        <translation>之前 Codex 使用 %1。%2。</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed.</source>
        <translation>%1 的登录凭据已续期。</translation>
    </message>
    <message>
        <source>The sign-in of %1 is from a moment ago and was not renewed again.</source>
        <translation>%1 的登录凭据是刚刚取得的，没有再次续期。</translation>
    </message>
    <message>
        <source>An access token is as good as a password, so it is not shown on a terminal. Pass it on in a pipe, or add --show.</source>
        <translation>访问令牌与密码同等重要，因此不在终端上显示。请通过管道传递，或加上 --show。</translation>
    </message>
    <message>
        <source>It is not tried again before %1. “chatelainectl refresh” tries at once.</source>
        <translation>在 %1 之前不会重试。“chatelainectl refresh”会立即尝试。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>无法写出结果。</translation>
    </message>
    <message>
        <source>the old account</source>
        <translation>原账号</translation>
    </message>
    <message>
        <source>These programs use %1. None is ended by the switch: start those again that are to use %2.</source>
        <translation>这些程序使用 %1。切换不会结束任何程序：要使用 %2 的程序请重新启动。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>切换之后</translation>
    </message>
    <message>
        <source>%1 To switch all the same, add --anyway.</source>
        <comment>sentences with the cause</comment>
        <translation>%1如果仍要切换，请加上 --anyway。</translation>
    </message>
    <message>
        <source>Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then try again.</source>
        <translation>没有切换：在此期间，%1 成了 Codex 使用的账号。请查看账号，然后重试。</translation>
    </message>
    <message>
        <source>Running programs go on as %1, from their next request on. Switch all the same? [y/N]</source>
        <translation>正在运行的程序会从下一个请求起以 %1 的身份继续运行。仍要切换吗？[y/N]</translation>
    </message>
    <message>
        <source>Switch for new sessions? [y/N]</source>
        <translation>要为新会话切换吗？[y/N]</translation>
    </message>
    <message>
        <source>Switch all the same? [y/N]</source>
        <translation>仍要切换吗？[y/N]</translation>
    </message>
    <message>
        <source>Codex uses %1 already.</source>
        <translation>Codex 已在使用 %1。</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 already.</source>
        <comment>account, folder</comment>
        <translation>Codex 已在 %2 中使用 %1。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is left, when it resets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>none are told</source>
        <translation>服务器未提供</translation>
    </message>
</context>
<context>
    <name>chatelaine::ProgramText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1 (pid %2, since %3)</source>
        <comment>program (process id, since when it runs)</comment>
        <translation>%1 (pid %2，启动于 %3)</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>app server</source>
        <translation>应用服务器</translation>
    </message>
    <message>
        <source>IDE extension</source>
        <translation>IDE 扩展</translation>
    </message>
    <message>
        <source>desktop app</source>
        <translation>桌面应用</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>stays %1 while its token lasts, then asks to sign in</source>
        <translation>令牌有效期间仍为 %1，之后要求登录</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>以 %1 的身份继续运行</translation>
    </message>
    <message>
        <source>started just now: may use either</source>
        <translation>刚刚启动：可能使用其中任一账号</translation>
    </message>
    <message>
        <source>has a token of its own</source>
        <translation>有自己的令牌</translation>
    </message>
</context>
<context>
    <name>chatelaine::Question</name>
    <message>
        <source>y</source>
        <comment>the letter of yes, as in [y/N]</comment>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameBox</name>
    <message>
        <source>This name cannot be used: %1.</source>
        <comment>why</comment>
        <translation>无法使用此别名：%1。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>发现 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnostics of Chatelaine, %1</source>
        <comment>time</comment>
        <translation>Chatelaine 诊断信息，%1</translation>
    </message>
    <message>
        <source>Problem: %1: %2</source>
        <comment>subject: how it is</comment>
        <translation>问题：%1：%2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>解决办法：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject: how it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::Sentence</name>
    <message>
        <source>%1.</source>
        <comment>a statement becomes a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements that may hold commas</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>A sign-in has e&amp;xpired</source>
        <translation>登录凭据已过期(&amp;X)</translation>
    </message>
    <message>
        <source>A sign-in expires &amp;soon and cannot be renewed</source>
        <translation>登录凭据即将过期且无法续期(&amp;S)</translation>
    </message>
    <message>
        <source>A sign-in is kept in a &amp;file though a keyring was wanted</source>
        <translation>登录凭据未存入密钥环，而是存在文件中(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Much of a limit is used</source>
        <translation>限额已用去大部分(&amp;M)</translation>
    </message>
    <message>
        <source>A sign-in was rene&amp;wed</source>
        <translation>登录凭据已续期(&amp;W)</translation>
    </message>
    <message>
        <source>Codex &amp;uses another account</source>
        <translation>Codex 换用了另一个账号(&amp;U)</translation>
    </message>
    <message>
        <source>An&amp;other program signed somebody in</source>
        <translation>另一个程序登录了账号(&amp;O)</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>登录系统时启动(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Privacy mode</source>
        <translation>隐私模式(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;in colour what needs attention</source>
        <translation>用颜色显示需要注意的事项(&amp;I)</translation>
    </message>
    <message>
        <source>Renew sign-ins a&amp;head of Codex</source>
        <translation>先于 Codex 为登录凭据续期(&amp;H)</translation>
    </message>
    <message>
        <source>Leave it &amp;to Codex</source>
        <translation>交给 Codex(&amp;T)</translation>
    </message>
    <message>
        <source>Please write at most five whole numbers from 1 to 99.</source>
        <translation>请填写最多五个 1 到 99 之间的整数。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, labels, workspaces and the folders of running programs are hidden, also in messages.</source>
        <translation>便于让他人看屏幕：账号显示为“账号 1”“账号 2”等。电子邮件地址、别名、工作空间和正在运行的程序的文件夹都会隐藏，在通知中也是如此。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>浅色，用于深色面板</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>深色，用于浅色面板</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>样式(&amp;Y)：</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Codex finds a sign-in that is good, and several Codex programs never renew one at the same moment, which would end it.</source>
        <translation>Codex 总能得到有效的登录凭据，多个 Codex 程序也不会同时为同一份续期而使其失效。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When this ma&amp;ny percent are used:</source>
        <translation>已用百分比达到以下数值时(&amp;N)：</translation>
    </message>
    <message>
        <source>Codex homes</source>
        <translation>Codex 主目录</translation>
    </message>
    <message>
        <source>Further Codex homes (CO&amp;DEX_HOME) to look after:</source>
        <translation>另外照管的 Codex 主目录 (CODEX_HOME)(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex 主目录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You n&amp;eed to sign in again</source>
        <translation>需要重新登录(&amp;E)</translation>
    </message>
    <message>
        <source>Su&amp;ch a limit has reset</source>
        <translation>上述限额已重置(&amp;C)</translation>
    </message>
    <message>
        <source>What Codex uses is not renewed while Codex does not run, and several Codex programs may end it between them. “Renew sign-in now” still works. Accounts that Codex does not use are renewed once a week either way.</source>
        <translation>Codex 不运行时，它所用的登录凭据不会续期，多个 Codex 程序之间可能使其失效。“立即为登录凭据续期”仍然可用。Codex 不使用的账号无论如何每周续期一次。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>无法打开浏览器。请复制地址，在本机的浏览器中打开。</translation>
    </message>
    <message>
        <source>%1 When that is done this window closes by itself.</source>
        <comment>what to do</comment>
        <translation>%1完成后此窗口会自动关闭。</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <comment>account</comment>
        <translation>正在等待浏览器：%1</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>正在完成登录</translation>
    </message>
    <message>
        <source>You have signed in. The tokens are fetched, checked and stored.</source>
        <translation>您已登录。正在获取、检查并保存令牌。</translation>
    </message>
    <message>
        <source>Another browser of this computer will do too, with this address:</source>
        <translation>也可以在本机的其他浏览器中打开此地址：</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>再次打开浏览器</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登录页面的地址</translation>
    </message>
    <message>
        <source>Sign in (test issuer)</source>
        <translation>登录 (测试服务器)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>登录失败</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.</source>
        <translation>登录页面会在浏览器中打开。请在那里登录，并选择供 Codex 使用的工作空间。</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there as %1: another account is not taken.</source>
        <translation>登录页面会在浏览器中打开。请在那里以 %1 的身份登录：不接受其他账号。</translation>
    </message>
    <message>
        <source>Address of the sign-in page:</source>
        <translation>登录页面的地址：</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex 从现在起使用 %1。</translation>
    </message>
    <message>
        <source>%1 is kept on this computer. Codex does not use it yet.</source>
        <translation>%1 已保存在本机。Codex 尚未使用它。</translation>
    </message>
    <message>
        <source>This was a test issuer.</source>
        <translation>这是测试服务器。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>您已登录</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>您可以关闭此页面。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>登录已取消</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML spells it</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>登录失败</translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message>
        <source>Switch to %1?</source>
        <translation>要切换到 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>两个账号属于同一个工作空间，而正在运行的 Codex 只比较这一点：%n 个程序会不经询问就以 %1 的身份继续运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch, and let them go on as %1</source>
        <translation>切换，让它们以 %1 的身份继续运行</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>%n 个正在运行的程序继续使用 %1。不会结束任何程序；切换之后启动的程序使用 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch for new sessions</source>
        <translation>为新会话切换</translation>
    </message>
    <message>
        <source>Switch to %1 anyway?</source>
        <translation>仍要切换到 %1 吗？</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>仍要切换</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>切换账号</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>正在运行的程序</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>切换之后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when you buy more, or when a limit resets.</source>
        <translation>您的工作空间的积分已用完。您购买更多积分或限额重置后，Codex 即可继续。</translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit resets.</source>
        <translation>您的工作空间的积分已用完。其所有者购买更多积分或限额重置后，Codex 即可继续。</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. You can raise it on ChatGPT&apos;s web page.</source>
        <translation>您的工作空间已达到用量限额。您可以在 ChatGPT 的网页上提高它。</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. Its owner can raise it.</source>
        <translation>您的工作空间已达到用量限额。其所有者可以提高它。</translation>
    </message>
    <message>
        <source>A limit is reached. Codex goes on when it resets.</source>
        <translation>已达到限额。重置后 Codex 即可继续。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an extra limit&apos;s name, its length</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>剩余 %1%</translation>
    </message>
    <message>
        <source>has reset</source>
        <translation>已重置</translation>
    </message>
    <message>
        <source>resets %1</source>
        <comment>time or date</comment>
        <translation>%1 重置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; it has reset</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; how much of it is left</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a limit; how much of it is left; when it resets</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time or date</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>chatelaine::Window</name>
    <message>
        <source>Test issuer</source>
        <translation>测试服务器</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account; how it stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
