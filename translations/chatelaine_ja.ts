<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountLines</name>
    <message>
        <source>used in %1</source>
        <translation>%1 で使用中</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
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
        <translation>利用枠の上限に到達</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a program</comment>
        <translation>おそらく %1</translation>
    </message>
    <message>
        <source>%1, where Codex reads it</source>
        <translation>%1 (Codex が読み取る場所)</translation>
    </message>
    <message>
        <source>a file, where Codex reads it</source>
        <translation>ファイル (Codex が読み取る場所)</translation>
    </message>
    <message>
        <source>a file of Chatelaine&apos;s</source>
        <translation>Chatelaine のファイル</translation>
    </message>
    <message>
        <source>the keyring, where Codex reads it</source>
        <translation>キーリング (Codex が読み取る場所)</translation>
    </message>
    <message>
        <source>the keyring, by Chatelaine</source>
        <translation>キーリング (Chatelaine が保存)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <comment>until when; when it was</comment>
        <translation>%1 · 最終更新 %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Used now by</source>
        <translation>使用中のプログラム</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>ほかの所属先</translation>
    </message>
    <message>
        <source>Further workspaces of this person: add an account and choose one in the browser.</source>
        <translation>この人が使えるほかのワークスペースです。使うには、アカウントを追加し、ブラウザーでワークスペースを選択してください。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>利用枠 (%1) の使用率、過去 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 % were used.</source>
        <translation>最大で %1% を使用しました。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>How much is left is not known.</source>
        <translation>残量は不明です。</translation>
    </message>
    <message>
        <source>No limits, %1</source>
        <comment>as of when</comment>
        <translation>利用枠の設定なし (%1)</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>これに切り替え</translation>
    </message>
    <message>
        <source>Use it for Codex</source>
        <translation>Codex で使用</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>このコンピューターから削除…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべての場所でサインアウト…</translation>
    </message>
    <message>
        <source>Still running as %1: %2</source>
        <comment>account, programs</comment>
        <translation>%1 のまま実行中: %2</translation>
    </message>
    <message>
        <source>May still run as %1: %2</source>
        <comment>account, programs</comment>
        <translation>%1 のまま実行中の可能性あり: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>プログラム %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>削除されたアカウント</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>サインインを今すぐ更新</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <comment>a Codex home</comment>
        <translation>%1 で使う</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>chatelaine --help tells what there is.</source>
        <translation>chatelaine --help で使い方を表示できます。</translation>
    </message>
    <message>
        <source>Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray.</source>
        <translation>OpenAI Codex CLI で使う ChatGPT のサインイン情報を、システムトレイから管理します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Try it with a test issuer of its own. Nothing of yours is read or changed.</source>
        <translation>専用のテスト用サーバーで試します。お使いのデータは読み取りも変更もしません。</translation>
    </message>
    <message>
        <source>Begin a sign-in, also in the one that runs already.</source>
        <translation>サインインを開始します。すでに実行中の場合は、そちらで開始します。</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>ウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open no window: for the start at login.</source>
        <translation>ウィンドウを開きません (ログイン時の起動用)。</translation>
    </message>
    <message>
        <source>End the one that runs, and wait until it has ended.</source>
        <translation>実行中の Chatelaine を終了し、終了するまで待ちます。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 と %2 は同時に指定できません。</translation>
    </message>
    <message>
        <source>Chatelaine is running already, but does not answer. End it, then try again.</source>
        <translation>Chatelaine はすでに実行中ですが、応答しません。終了させてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another version of Chatelaine is running. Quit it, then try again.</source>
        <translation>別のバージョンの Chatelaine が実行中です。終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no display here. chatelainectl does the same in a terminal.</source>
        <translation>ここでは画面を使えません。端末では chatelainectl で同じことができます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>押す</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>操作を実行します</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>フォーカスを移す</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>フォーカスを移します</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>メニューを表示</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>メニューを表示します</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>状態を切り替えます</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>選択肢の一覧を開きます</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>不明なオプション「%1」です。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明なオプション: %1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後に余分な値があります。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使用法: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>前の場所に戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>次の場所に進む</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上のフォルダー</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>上のフォルダーに移動</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新しいフォルダーの作成</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新しいフォルダーを作成します</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>一覧表示に切り替え</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>詳細表示に切り替え</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>場所とブックマークの一覧</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ファイル名(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ファイルの種類:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>隠しファイルを表示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新しいフォルダー(&amp;N)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>表示: </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
フォルダーが見つかりません。
名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>ここまでスクロール</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>1 ページ上へ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>1 ページ下へ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>上へスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下へスクロール</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右端</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>1 ページ左へ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>1 ページ右へ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>左へスクロール</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>右へスクロール</translation>
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
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Asking how much is left…</source>
        <translation>残量を問い合わせ中…</translation>
    </message>
    <message>
        <source>How much is left is not known</source>
        <translation>残量は不明です</translation>
    </message>
    <message>
        <source>Limits %1</source>
        <comment>as of when</comment>
        <translation>利用枠: %1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>クレジット: %1</translation>
    </message>
    <message>
        <source>Test issuer: no real accounts</source>
        <translation>テスト用サーバー: 実際のアカウントではありません</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>%1 signed in. Use it for Codex?</source>
        <translation>%1 がサインインしました。Codex で使いますか？</translation>
    </message>
    <message>
        <source>Switching to %1…</source>
        <translation>%1 に切り替え中…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>サインインを完了しています…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>ブラウザーの操作を待機中…</translation>
    </message>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>サインイン情報を確認中…</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons: closing the window quits Chatelaine.</source>
        <translation>このデスクトップにはトレイアイコンが表示されません。ウィンドウを閉じると Chatelaine は終了します。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 を維持</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーを再度開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインを中止</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>More accounts…</source>
        <translation>ほかのアカウント…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Chatelaine を開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.</source>
        <translation>バージョン、デスクトップ、キーリング、各状態の情報です。名前、アドレス、トークンを含まないため、ほかの人に見せられます。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex ホーム %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>テスト用サーバー: %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>account and validity; how much is left; as of when</comment>
        <translation>%1 · %2、%3</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>サインインを今すぐ更新</translation>
    </message>
    <message>
        <source>Renewing %1…</source>
        <comment>account</comment>
        <translation>%1 を更新中…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder of a Codex home; what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codex has no sign-in here. Use one of these accounts, or sign in.</source>
        <translation>この環境の Codex にはサインイン情報がありません。これらのアカウントのどれかを使うか、サインインしてください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountArgument</name>
    <message>
        <source>%1 is %2</source>
        <comment>account id, account</comment>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>“%1” fits several accounts; name one by its id: %2</source>
        <translation>「%1」に当てはまるアカウントが複数あります。ID で 1 つを指定してください: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1, used by Codex</source>
        <comment>account</comment>
        <translation>%1、Codex が使用中</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountPage</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountText</name>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>不明なアカウント</translation>
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
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>Valid until %1, and could not be renewed yet</source>
        <translation>%1 まで有効。まだ更新できていません</translation>
    </message>
    <message>
        <source>Could not be renewed yet</source>
        <translation>まだ更新できていません</translation>
    </message>
    <message>
        <source>Nobody can tell until when it is valid</source>
        <translation>有効期限は不明です</translation>
    </message>
    <message>
        <source>Expired since %1; it is renewed at the next use</source>
        <translation>%1 に期限切れ。次に使うときに更新されます</translation>
    </message>
    <message>
        <source>Expires at %1; it is renewed at the next use</source>
        <translation>%1 に期限が切れます。次に使うときに更新されます</translation>
    </message>
    <message>
        <source>Valid until %1, then sign in again: it cannot be renewed any more</source>
        <translation>%1 まで有効。更新できなくなったため、その後は再サインインが必要です</translation>
    </message>
    <message>
        <source>Sign in again: it cannot be renewed any more</source>
        <translation>再サインインが必要です。更新できなくなりました</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The server cannot be reached; expired since %1</source>
        <translation>サーバーに接続できません。%1 に期限切れ</translation>
    </message>
    <message>
        <source>The server cannot be reached; valid until %1</source>
        <translation>サーバーに接続できません。%1 まで有効</translation>
    </message>
    <message>
        <source>API key, without an end that is known</source>
        <translation>API キー (有効期限は不明)</translation>
    </message>
    <message>
        <source>A kind of sign-in that is only shown here</source>
        <translation>表示だけできる種類のサインイン情報</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>要再サインイン</translation>
    </message>
    <message>
        <source>cannot reach the server</source>
        <translation>サーバー接続不可</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>別の種類</translation>
    </message>
    <message>
        <source>Kept in a file, where Codex reads it</source>
        <translation>ファイルに保存 (Codex が読み取る場所)</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in a file</source>
        <translation>Chatelaine がファイルに保存</translation>
    </message>
    <message>
        <source>Kept in the keyring, where Codex reads it</source>
        <translation>キーリングに保存 (Codex が読み取る場所)</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in the keyring</source>
        <translation>Chatelaine がキーリングに保存</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>このコンピューターには保存されていません</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in another year, as QDate::toString() takes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>date within six days, as QDate::toString() takes it</comment>
        <translation>dddd</translation>
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
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <translation>キーリングを使えません</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>What Codex stored cannot be understood</source>
        <translation>Codex が保存した内容を解釈できません</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in where only Codex can read it</source>
        <translation>Codex は、Codex だけが読み取れる場所にサインイン情報を保存しています</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in is out of reach</source>
        <translation>Codex のサインイン情報にアクセスできません</translation>
    </message>
    <message>
        <source>The sign-in mixes two accounts</source>
        <translation>サインイン情報に 2 つのアカウントが混在しています</translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <comment>how long it lasts; time</comment>
        <translation>%1。次の試行: %2</translation>
    </message>
    <message>
        <source>not verified: it was imported, and not used yet</source>
        <translation>未確認: インポートされ、まだ使われていません</translation>
    </message>
    <message>
        <source>not verified: another program took it out of Codex</source>
        <translation>未確認: ほかのプログラムが Codex から外しました</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration has a mistake</source>
        <translation>Codex の設定に誤りがあります</translation>
    </message>
    <message>
        <source>The Codex home does not exist</source>
        <translation>Codex ホームが存在しません</translation>
    </message>
    <message>
        <source>The Codex home belongs to somebody else</source>
        <translation>Codex ホームはほかのユーザーのものです</translation>
    </message>
</context>
<context>
    <name>chatelaine::Application</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>This ends the account&apos;s sessions on other computers too, and cannot be undone.</source>
        <translation>このアカウントのセッションは、ほかのコンピューターでも終了します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer. It is not revoked: other computers stay signed in.</source>
        <translation>サインイン情報をこのコンピューターから削除します。失効はしないため、ほかのコンピューターではサインインしたままです。</translation>
    </message>
    <message>
        <source>Codex will have no sign-in here until you choose another account.</source>
        <translation>別のアカウントを選ぶまで、この環境の Codex にはサインイン情報がなくなります。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべての場所でサインアウト</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <source>Sign out %1 everywhere?</source>
        <translation>%1 をすべての場所でサインアウトしますか？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A label for %1 (empty: as it is)</source>
        <translation>%1 のラベル (空欄: 元のまま)</translation>
    </message>
    <message>
        <source>A label for %1 (empty: none)</source>
        <translation>%1 のラベル (空欄: なし)</translation>
    </message>
    <message>
        <source>Codex will have no sign-in in %1 until you choose another account.</source>
        <translation>別のアカウントを選ぶまで、%1 の Codex にはサインイン情報がなくなります。</translation>
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
        <translation>使用法: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

ACCOUNT (省略時は Codex が使用中のアカウント) のサインイン情報をこのコンピューターから削除します。
サーバーには通知しないため、ほかの場所のコピーは有効なままです。Codex のサンドボックス内では
拒否されます。該当するサインイン情報がない場合、終了コードは 3 です。

  ACCOUNT       ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  --everywhere  先にサーバー側でサインインを終了させます。ほかのコンピューターでも終了します。
                失敗した場合は何も削除しません。端末では事前に確認します。
  --yes         確認しません。
  --json        JSON オブジェクトを 1 つ出力し、確認は一切しません。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

以後 Codex が ACCOUNT を使うようにします。それまで使っていたアカウントは保存されます。先に、その
アカウントで実行中のプログラムと、それぞれの今後の動作を一覧表示します。どれも終了させません。
該当するものがあれば、端末では確認します。端末以外ではそのまま進みますが、もう一方のサインイン
情報が失われるおそれがある場合や、プログラムが同じワークスペースの別のメンバーとして続行する
場合は拒否します。Codex のサンドボックス内では拒否されます。

  ACCOUNT   ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  --anyway  確認せず、これらの場合でも切り替えます。
  --json    JSON オブジェクトを 1 つ出力し、確認は一切しません。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gives an account a label, which stands for it everywhere; without LABEL takes it away.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  LABEL    One line of at most 64 characters that fits no other account.
  --json   Print one JSON object.
</source>
        <translation>使用法: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

アカウントにラベルを付けます。ラベルはあらゆる場所でそのアカウントを表します。LABEL を省略すると
ラベルを外します。

  ACCOUNT  ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  LABEL    ほかのアカウントに当てはまらない、64 文字以内の 1 行。
  --json   JSON オブジェクトを 1 つ出力します。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] import PATH… [--json]

ほかの場所にあるサインイン情報のコピーを保存します。Codex の状態も元のファイルも変わりません。
新しいものに上書きすることはなく、サーバーへの問い合わせもしません。Codex のサンドボックス内では
拒否されます。1 つでもインポートされたか、すべて登録済みの場合、終了コードは 0 です。それ以外の
場合は、最初に拒否された理由のコードです。

  PATH    任意の名前の auth.json、そのようなファイル (*.json) や Codex ホームを含むフォルダー、
          または Codex ホーム。ホームのサインイン情報は、そこで引き続き使われます。
  --json  JSON オブジェクトを 1 つ出力します。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] status [--json]

Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it
could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.

  --json  Print one JSON object.
</source>
        <translation>使用法: chatelainectl [--demo | --home DIR] status [--json]

Codex が誰としてサインインしているか、いつまで有効か、どこに保存されているかを表示します。誰も
サインインしていない場合も含め、確認できれば終了コードは 0 です。保存先やキーリングが原因で確認
できない場合は 6 です。

  --json  JSON オブジェクトを 1 つ出力します。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex
uses.

  --order ACCOUNT,…  Put these accounts first, in this order, from now on.
  --json             Print one JSON object.
</source>
        <translation>使用法: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

このコンピューターに保存されているサインイン情報を、常に同じ順序で一覧表示します。Codex が使用中の
ものには星印が付きます。

  --order ACCOUNT,…  以後、これらのアカウントをこの順序で先頭に置きます。
  --json             JSON オブジェクトを 1 つ出力します。
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute
old is left as it is. Exits with 4 if the server will not renew it any more.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>使用法: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

ACCOUNT (省略時は Codex が使用中のアカウント) のサインイン情報を今すぐ更新します。更新から 1 分
未満のものは、そのままにします。サーバーがもう更新に応じない場合、終了コードは 4 です。

  ACCOUNT  ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  --json   JSON オブジェクトを 1 つ出力します。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

ACCOUNT (省略時は Codex が使用中のアカウント) の、少なくとも 1 分間は有効なアクセストークンだけを
出力します。トークンが期限切れの場合に限り、サインイン情報を更新します。Codex のサンドボックス内
では拒否されます。端末では --show がないと拒否されます。

  ACCOUNT  ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  --show   端末にも出力します。
  --json   JSON オブジェクトを 1 つ出力します。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

ACCOUNT (省略時は Codex が使用中のアカウント) の利用枠の残りとリセットの時期を、サーバーに問い
合わせます。トークンが期限切れの場合に限り、サインイン情報を更新します。端末ではバーを表示し、
NO_COLOR が設定されていなければ色を付けます。サーバーが答えない場合、終了コードは 5 です。これは
サインアウトしたことを意味しません。

  ACCOUNT  ラベル、メールアドレス (1 つのアカウントだけが持つ場合)、またはアカウント ID。
  --json   JSON オブジェクトを 1 つ出力します。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] doctor [--json]

Chatelaine が必要とするもの (デスクトップ、キーリング、Codex のホームと設定、アカウント、ポート、
Chatelaine 自身のファイル) をすべて調べ、問題点とその対処を表示します。サーバーへの接続、変更、
確認の質問は一切しません。結果にはメールアドレス、アカウント ID、トークンが含まれないため、
ほかの人に見せられます。問題がなければ終了コードは 0、あれば 1 です。

  --json  JSON オブジェクトを 1 つ出力します。
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
        <translation>使用法: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

OpenAI Codex CLI が使う ChatGPT のサインイン情報を管理します。

  login     ブラウザーでサインインします。
  logout    サインイン情報をこのコンピューターから削除します。
  status    Codex が誰としてサインインしているか、いつまで有効かを表示します。
  accounts  このコンピューターに保存されているサインイン情報を一覧表示します。
  switch    Codex が別のアカウントを使うようにします。
  rename    アカウントにラベルを付けます。
  import    ほかの場所にあるサインイン情報のコピーを保存します。
  refresh   サインイン情報を今すぐ更新します。
  token     有効なアクセストークンを出力します。
  usage     アカウントの利用枠の残りを表示します。
  doctor    問題点とその対処を表示します。

  --demo      専用のテスト用サーバーとホームを使います。お使いのデータは読み取りも変更もしません。
              コマンドがなければ、ブラウザーなしでそこにサインインし、状態を表示します。
  --home DIR  CODEX_HOME や ~/.codex の代わりに、Codex ホーム DIR で動作します。
  --json      JSON オブジェクトを 1 つ出力します。
  --help      このヘルプ、またはコマンドの詳しい説明を表示します。
  --version   バージョンを表示します。

終了コード: 0 完了、1 失敗、2 使い方の誤り、3 サインインなし、4 サインインが必要、
5 サーバーまたはネットワーク、6 保存先またはキーリング。
</translation>
    </message>
    <message>
        <source>The folder after --home is empty.</source>
        <translation>--home の後のフォルダーが空です。</translation>
    </message>
    <message>
        <source>--demo has a home of its own, so --home cannot be given.</source>
        <translation>--demo は専用のホームを使うため、--home は指定できません。</translation>
    </message>
    <message>
        <source>chatelainectl: %1 See: chatelainectl %2--help</source>
        <translation>chatelainectl: %1 参照: chatelainectl %2--help</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>予期しない引数「%1」です。</translation>
    </message>
    <message>
        <source>Say which file or folder.</source>
        <translation>ファイルまたはフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>アカウントを指定してください。</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>空のパスがあります。</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>アカウントが空です。</translation>
    </message>
    <message>
        <source>--yes is for --everywhere.</source>
        <translation>--yes は --everywhere と一緒に使います。</translation>
    </message>
    <message>
        <source>An account after --order is empty.</source>
        <translation>--order の後に空のアカウントがあります。</translation>
    </message>
    <message>
        <source>The account after --expect is empty.</source>
        <translation>--expect の後のアカウントが空です。</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to 86400, not “%1”.</source>
        <translation>--timeout には 1～86400 の秒数を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
    <message>
        <source>Say what to do: login, logout, status, accounts, switch, rename, import, refresh, token, usage or doctor.</source>
        <translation>行うことを指定してください: login、logout、status、accounts、switch、rename、import、refresh、token、usage、doctor のいずれか。</translation>
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
        <translation>使用法: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                      [--expect ACCOUNT] [--json]

ブラウザーでサインインします。以後 Codex はこのアカウントを使い、それまで使っていたアカウントは
保存されます。「switch」とは違い、実行中のプログラムについては確認しません。同じワークスペースの
別のメンバーとして実行中のプログラムは、新しいメンバーとして続行します。開くアドレスは標準
エラー出力にも表示されます。Ctrl-C で待機を終了します。

  --timeout S       ブラウザーを S 秒待ちます (1～86400、既定値 600)。
  --no-switch       Codex に使わせずに、サインイン情報を保存します。
  --expect ACCOUNT  ほかのアカウントをすべて拒否します。ACCOUNT はラベル、メールアドレス、
                    アカウント ID のいずれかです。ここにまだ登録されていなくてもかまいません。
  --json            JSON オブジェクトを 1 つ出力します。
</translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mend what is named here, then look again.</source>
        <translation>ここに挙げた問題を直してから、もう一度確認してください。</translation>
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
        <translation>%1、ビルド時は %2</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>画面なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desktop (session)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>a host shows icons</source>
        <translation>アイコンを表示するホストがあります</translation>
    </message>
    <message>
        <source>no host shows icons</source>
        <translation>アイコンを表示するホストがありません</translation>
    </message>
    <message>
        <source>Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then Chatelaine opens its window instead.</source>
        <translation>デスクトップのトレイを有効にしてください (GNOME では拡張機能 AppIndicator をインストールします)。それまで Chatelaine は、代わりにウィンドウを開きます。</translation>
    </message>
    <message>
        <source>no StatusNotifier host; a panel may have a tray of the older kind</source>
        <translation>StatusNotifier ホストはありません。パネルに旧方式のトレイがある可能性があります</translation>
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
        <translation>サーバーは必要なときに起動されます</translation>
    </message>
    <message>
        <source>no server shows them</source>
        <translation>通知を表示するサーバーがありません</translation>
    </message>
    <message>
        <source>Start a notification daemon, such as dunst or that of your desktop.</source>
        <translation>dunst やお使いのデスクトップのものなど、通知デーモンを起動してください。</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>開けます</translation>
    </message>
    <message>
        <source>xdg-open is missing, so a sign-in cannot open the browser</source>
        <translation>xdg-open がないため、サインイン時にブラウザーを開けません</translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then open the address of a sign-in by hand.</source>
        <translation>xdg-utils をインストールしてください。それまではサインインのアドレスを手動で開いてください。</translation>
    </message>
    <message>
        <source>the address of a sign-in is to be opened by hand</source>
        <translation>サインインのアドレスは手動で開く必要があります</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>the demo&apos;s own, in memory</source>
        <translation>デモ専用 (メモリー内)</translation>
    </message>
    <message>
        <source>none, as there is no session bus</source>
        <translation>なし (セッションバスがありません)</translation>
    </message>
    <message>
        <source>a Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 が応答しません</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again to restart it. You are not signed out.</source>
        <translation>キーリングを再起動するには、デスクトップからログアウトし、ログインし直してください。サインアウトしたわけではありません。</translation>
    </message>
    <message>
        <source>started when it is needed</source>
        <translation>必要なときに起動されます</translation>
    </message>
    <message>
        <source>%1 runs, but has no default keyring</source>
        <translation>%1 は実行中ですが、既定のキーリングがありません</translation>
    </message>
    <message>
        <source>Create one with your keyring program (such as Seahorse) and make it the default.</source>
        <translation>キーリングのプログラム (Seahorse など) で作成し、既定にしてください。</translation>
    </message>
    <message>
        <source>%1 is locked: what is in it can be neither read nor changed</source>
        <translation>%1 はロックされているため、中身の読み取りも変更もできません</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop anew. You are not signed out.</source>
        <translation>デスクトップにログインし直すなどして、ロックを解除してください。サインアウトしたわけではありません。</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1 (ロック解除済み)</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration</source>
        <translation>Codex の設定</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex ホーム</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン情報</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Codex ホーム %1</translation>
    </message>
    <message>
        <source>%1, by CODEX_HOME</source>
        <translation>%1 (CODEX_HOME による)</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1 (まだありません)</translation>
    </message>
    <message>
        <source>%1, as nothing else is set</source>
        <translation>%1 (ほかに設定がないため)</translation>
    </message>
    <message>
        <source>%1, by %2, line %3</source>
        <comment>mode, file, number</comment>
        <translation>%1 (%2 の %3 行目による)</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>保存先 %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>mode; state</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN</source>
        <translation>CODEX_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>it is set here: a Codex that is started so uses that token, and no sign-in</source>
        <translation>ここで設定されています。この状態で起動した Codex は、サインイン情報ではなくこのトークンを使います</translation>
    </message>
    <message>
        <source>Unset it, unless that is what you want.</source>
        <translation>意図したものでなければ、設定を解除してください。</translation>
    </message>
    <message>
        <source>Left by Codex</source>
        <translation>Codex の残したもの</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>auth.json と同じ場所に .auth-… ファイルが %n 個あります。サインイン情報の保存中に終了した Codex のものです</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They hold tokens: remove them once Codex works and none is running.</source>
        <translation>Chatelaine は次回の更新 (「chatelainectl refresh」) の際に、そこから新しい内容を取り込みます。トークンを含むため、Codex が正常に動作し、1 つも実行されていないときに削除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of program: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Running Codex programs</source>
        <translation>実行中の Codex プログラム</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>live</source>
        <comment>used by Codex</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>live in another Codex home</source>
        <translation>別の Codex ホームで使用中</translation>
    </message>
    <message>
        <source>renewed at %1</source>
        <translation>%1 に更新予定</translation>
    </message>
    <message>
        <source>a renewal is due</source>
        <translation>更新の時期です</translation>
    </message>
    <message>
        <source>Sign in again with this account: in the window, or “chatelainectl login”.</source>
        <translation>このアカウントでもう一度サインインしてください。ウィンドウまたは「chatelainectl login」で行えます。</translation>
    </message>
    <message>
        <source>Port 1455</source>
        <translation>ポート 1455</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>in use by a sign-in of ours</source>
        <translation>Chatelaine のサインインが使用中</translation>
    </message>
    <message>
        <source>in use by %1, so a sign-in takes port 1457</source>
        <translation>%1 が使用中のため、サインインにはポート 1457 を使います</translation>
    </message>
    <message>
        <source>End that program if a sign-in fails; often it is another sign-in.</source>
        <translation>サインインに失敗する場合は、そのプログラムを終了してください。多くは別のサインインです。</translation>
    </message>
    <message>
        <source>in use by %1, and port 1457 by %2: nobody can sign in</source>
        <translation>%1 が使用中、ポート 1457 も %2 が使用中です。誰もサインインできません</translation>
    </message>
    <message>
        <source>End one of these programs; often it is another sign-in.</source>
        <translation>どちらかのプログラムを終了してください。多くは別のサインインです。</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>サインインサーバー</translation>
    </message>
    <message>
        <source>%1, a test issuer</source>
        <translation>%1 (テスト用サーバー)</translation>
    </message>
    <message>
        <source>Codex&apos;s server</source>
        <translation>Codex のサーバー</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>プロキシと証明書</translation>
    </message>
    <message>
        <source>no variable is set</source>
        <translation>変数は設定されていません</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>the file that %1 names cannot be read</source>
        <translation>%1 が指すファイルを読み取れません</translation>
    </message>
    <message>
        <source>Correct the path or its permissions, or unset the variable.</source>
        <translation>パスまたはアクセス権を直すか、変数の設定を解除してください。</translation>
    </message>
    <message>
        <source>no difference to the server&apos;s is known</source>
        <translation>サーバーの時計とのずれは確認されていません</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>%1; only %2 are free there</source>
        <translation>%1; 空きが %2 しかありません</translation>
    </message>
    <message>
        <source>Make room: a renewed sign-in must find some.</source>
        <translation>空きを増やしてください。更新したサインイン情報の保存に必要です。</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1; 空き %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>none: the defaults are in force</source>
        <translation>なし (既定値を使用)</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>保留中のものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>記録 %n 件、最も古いものは %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start Chatelaine, or run “chatelainectl refresh”. Nothing is lost.</source>
        <translation>始めた処理が完了していません。ここに挙げたほかの問題を直し (キーリングのロック解除など)、その後 Chatelaine を起動するか「chatelainectl refresh」を実行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>%1 holds an answer of the server that names another account; nothing waits for it</source>
        <translation>%1 に、別のアカウントを示すサーバーの応答が入っています。これを待っている処理はありません</translation>
    </message>
    <message>
        <source>Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer need it.</source>
        <translation>Chatelaine はこれを使用しません。確認できるように残してあります。不要になったら、このファイルを削除してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Discretion</name>
    <message>
        <source>account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>in place of a name in a path</comment>
        <translation>ユーザー</translation>
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
        <translation>キーリングにある Codex の項目が破損しているため%1、誰のサインイン情報か判別できません。置き換えるには、もう一度サインインしてください。破損したものは別に保管されます。</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in in %1 is damaged%2, so Codex cannot use it. Correct the file, or sign in again: the damaged one is then kept aside.</source>
        <translation>%1 にある Codex のサインイン情報が破損しているため%2、Codex で使えません。ファイルを直すか、もう一度サインインしてください。サインインした場合、破損したものは別に保管されます。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. Correct the file, or remove it, then start Chatelaine again.</source>
        <translation>%1 の設定を解釈できないため%2、Chatelaine は既定値で動作しています。ファイルを直すか削除してから、Chatelaine を起動し直してください。</translation>
    </message>
    <message>
        <source>The settings could not be understood%2, so Chatelaine goes on with its defaults. What was there is kept in %1.</source>
        <translation>設定を解釈できなかったため%2、Chatelaine は既定値で動作しています。元の内容は %1 に保存されています。</translation>
    </message>
    <message>
        <source>%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. Correct it, or move it away, then try again.</source>
        <translation>%1 が破損しています%2。そのまま残しますが、直るまでその中のサインイン情報は使えません。直すか、別の場所に移してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. To have it kept, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex は、サインイン情報をメモリーにだけ保持する設定になっており%1、ほかのプログラムは読み書きできません。保存されるようにするには、config.toml に次の行を書いてください: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. To change that, write this line under [features] in config.toml: secret_auth_storage = false</source>
        <translation>Codex は、サインイン情報を独自の暗号化ファイルに保存する設定になっており%1、Chatelaine はこのファイルに書き込みません。変更するには、config.toml の [features] に次の行を書いてください: secret_auth_storage = false</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in in %1%2, where Chatelaine never writes. To change that, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex はサインイン情報を %1 に保存しており%2、Chatelaine はここに書き込みません。変更するには、config.toml に次の行を書いてください: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>chatgpt_base_url in Codex&apos;s configuration names an address that may not receive your tokens%1. Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the address in Chatelaine&apos;s settings.json (&quot;allowedOrigins&quot;).</source>
        <translation>Codex の設定の chatgpt_base_url が指すアドレスには、トークンを渡せません%1。Chatelaine は何も送信しませんが、Codex 自体は送信します。この行を削除するか、ご自身のアドレスであれば Chatelaine の settings.json (&quot;allowedOrigins&quot;) で許可してください。</translation>
    </message>
    <message>
        <source>%1 may not receive your tokens, so nothing was sent there.</source>
        <translation>%1 にはトークンを渡せないため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The variable %1 names an address that may not receive your tokens%2. Nothing was sent. Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.</source>
        <translation>変数 %1 が指すアドレスには、トークンを渡せません%2。何も送信しませんでした。設定を解除するか、https://auth.openai.com または http://127.0.0.1:8080 などのループバックアドレスを設定してください。</translation>
    </message>
    <message>
        <source>Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.</source>
        <translation>お使いのワークスペースでは Codex が有効になっていません。Codex の利用については、ワークスペースの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This person has no ChatGPT workspace that Codex could use, so nobody was signed in. Sign in with another account, or ask your workspace administrator.</source>
        <translation>この人には Codex で使える ChatGPT ワークスペースがないため、サインインしませんでした。別のアカウントでサインインするか、ワークスペースの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your workspace does not allow the Codex CLI, so nobody was signed in. Ask your workspace administrator to allow it.</source>
        <translation>お使いのワークスペースでは Codex CLI が許可されていないため、サインインしませんでした。ワークスペースの管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.</source>
        <translation>サインインはブラウザーで拒否されました。何も変更されていません。誤って拒否した場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.</source>
        <translation>サインインは「%1」という理由で拒否されました。何も変更されていません。もう一度、または別のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more%1.</source>
        <translation>サインイン情報を更新できなくなりました%1。</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.</source>
        <translation>ほかの場所でコピーが更新されてこちらが無効になったため、サインイン情報を更新できなくなりました。</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for too long, and has ended.</source>
        <translation>サインイン情報が長い間更新されず、無効になりました。</translation>
    </message>
    <message>
        <source>The sign-in was ended on the server, for example by signing out everywhere or by a new password.</source>
        <translation>サインイン情報はサーバー側で無効にされました (すべての場所でのサインアウトやパスワードの変更など)。</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <comment>a sentence with the cause</comment>
        <translation>%1もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 Sign in again as %2.</source>
        <comment>a sentence with the cause, who</comment>
        <translation>%1%2 としてもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This sign-in is an API key. It has no access token, and never needs to be renewed.</source>
        <translation>このサインイン情報は API キーです。アクセストークンはなく、更新の必要もありません。</translation>
    </message>
    <message>
        <source>This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>この種類のサインイン情報は表示されるだけです。Chatelaine は更新せず、トークンも渡しません。</translation>
    </message>
    <message>
        <source>This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>この種類のサインイン情報 (%1) は表示されるだけです。Chatelaine は更新せず、トークンも渡しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>このコンピューターの時計が合っていません。Chatelaine はずれを考慮しますが、Codex などほかのプログラムは、有効なサインイン情報を期限切れと見なすことがあります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>このコンピューターの時計が %1進んでいます。Chatelaine はずれを考慮しますが、Codex などほかのプログラムは、有効なサインイン情報を期限切れと見なすことがあります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among them, may use a sign-in that has expired. Set the clock.</source>
        <translation>このコンピューターの時計が %1遅れています。Chatelaine はずれを考慮しますが、Codex などほかのプログラムは、期限切れのサインイン情報を使うことがあります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 への問い合わせが多すぎたため、しばらく応答がありません。ここに保存されているサインイン情報は変わっていません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.</source>
        <translation>%1 への問い合わせが多すぎました。ここに保存されているサインイン情報は変わっていません。%2後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in names no workspace</source>
        <translation>このサインイン情報にはワークスペースの指定がなく</translation>
    </message>
    <message>
        <source>This sign-in is for workspace %1</source>
        <translation>このサインイン情報はワークスペース %1 のもので</translation>
    </message>
    <message>
        <source>%1, which Codex&apos;s configuration does not allow: Codex would sign it out again. Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1、これは Codex の設定で許可されていないため、Codex によって再びサインアウトされます。もう一度サインインして別のワークスペースを選ぶか、config.toml の forced_chatgpt_workspace_id を変更してください。</translation>
    </message>
    <message>
        <source>%1, but Codex&apos;s configuration allows only %2 and would sign it out again. Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1、Codex の設定では %2 だけが許可されているため、Codex によって再びサインアウトされます。もう一度サインインしてそのワークスペースを選ぶか、config.toml の forced_chatgpt_workspace_id を変更してください。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only API keys (forced_login_method = &quot;api&quot; in %1), so Codex would remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.</source>
        <translation>Codex の設定では API キーだけが許可されているため (%1 の forced_login_method = &quot;api&quot;)、ChatGPT のサインイン情報は Codex によってすぐに削除されます。ChatGPT でサインインするには、この行を削除してください。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only ChatGPT sign-ins (forced_login_method = &quot;chatgpt&quot; in %1), so Codex would remove an API key at once. Remove that line to use an API key.</source>
        <translation>Codex の設定では ChatGPT のサインイン情報だけが許可されているため (%1 の forced_login_method = &quot;chatgpt&quot;)、API キーは Codex によってすぐに削除されます。API キーを使うには、この行を削除してください。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>中止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: look at the accounts, then try again.</source>
        <translation>時間がかかりすぎたため、Chatelaine は待機を終了しました。依頼した処理は行われた可能性があります。アカウントを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 does not exist. Nothing was changed. Check the path, then try again.</source>
        <translation>%1 は存在しません。何も変更されていません。パスを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. Check what it is and who may read it, then start Chatelaine again.</source>
        <translation>%1 の設定を読み取れないため%2、Chatelaine は既定値で動作しています。内容とアクセス権を確認してから、Chatelaine を起動し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are signed out. Check what it is and who may read it, then try again.</source>
        <translation>%1 を読み取れないため%2、どのサインイン情報が入っているか判別できません。サインアウトしたわけではありません。内容とアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. What was there before is unchanged. Make room, or permit yourself to write there, then try again.</source>
        <translation>%1 に書き込めません%2。元の内容は変わっていません。空きを増やすか、書き込みを許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.</source>
        <translation>%1 はほかのユーザーのものであるため、何も変更しませんでした。そのユーザーとして Chatelaine を実行してください。</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.</source>
        <translation>%1 は %2 のものであるため、何も変更しませんでした。%2 として Chatelaine を実行してください。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which does not exist, so no sign-in can be kept there. Remove the link or create what it points to, then try again.</source>
        <translation>%1 は %2 へのリンクですが、リンク先が存在しないため、サインイン情報を保存できません。リンクを削除するかリンク先を作成してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is changing Codex&apos;s sign-in and did not finish in time (it holds %1). Nothing was changed; try again in a moment.</source>
        <translation>ほかのプログラムが Codex のサインイン情報を変更しており、時間内に完了しませんでした (%1 を保持しています)。何も変更されていません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are kept, so none is touched.</source>
        <translation>%1 にある Codex の設定に誤りがあります%2。直るまでサインイン情報の保存場所を判別できないため、どれにも手を加えません。</translation>
    </message>
    <message>
        <source>No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: cli_auth_credentials_store = &quot;file&quot; in config.toml.</source>
        <translation>このコンピューターではキーリングが応答しないため%1、中のサインイン情報の読み取りも変更もできません。キーリング (GNOME Keyring や KWallet など) を起動するか、config.toml に cli_auth_credentials_store = &quot;file&quot; と書いて、Codex がサインイン情報をファイルに保存するようにしてください。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. This does not mean that you are signed out. Try again; if it stays silent, log out of the desktop and in again to restart it.</source>
        <translation>キーリングが時間内に応答しませんでした。サインアウトしたわけではありません。もう一度お試しください。応答がないままの場合は、デスクトップからログアウトし、ログインし直してキーリングを再起動してください。</translation>
    </message>
    <message>
        <source>The keyring refused access%1. The sign-ins in it are unchanged. Unlock it and permit Chatelaine to use it, then try again.</source>
        <translation>キーリングがアクセスを拒否しました%1。中のサインイン情報は変わっていません。ロックを解除し、Chatelaine の使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot be told, so none is touched. Remove the wrong one with your keyring program, then try again.</source>
        <translation>キーリングに同じ Codex ホームのサインイン情報が複数あり%1、Codex がどれを読み取るか判別できないため、どれにも手を加えません。キーリングのプログラムで誤ったものを削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.</source>
        <translation>サインイン情報の %1 が有効なトークンではないため%2、Codex で使えません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose an account with ChatGPT.</source>
        <translation>サインイン情報に、どのアカウントのものか書かれていません%1。これは使えません。もう一度サインインし、ChatGPT を使えるアカウントを選んでください。</translation>
    </message>
    <message>
        <source>The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not renewed. Sign in again; the mixed one is kept aside.</source>
        <translation>Codex が使用中のサインイン情報に、2 つの異なるアカウントのトークンが含まれています。そのまま残し、更新しません。もう一度サインインしてください。混在したものは別に保管されます。</translation>
    </message>
    <message>
        <source>The sign-in lacks its %1, so Codex could not use it. Sign in again.</source>
        <translation>サインイン情報に %1 がないため、Codex で使えません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Another program changed the sign-in at the same moment, and its change was left alone. Look who is signed in now, then try again.</source>
        <translation>ほかのプログラムが同時にサインイン情報を変更したため、その変更を残しました。現在誰がサインインしているか確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, who was not expected here. Nothing was changed. Sign in again and choose the right account.</source>
        <translation>サインイン情報は、想定とは異なる %1 のものです。何も変更されていません。もう一度サインインし、正しいアカウントを選んでください。</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, but this was to be %2. Nothing was changed. Sign in again and choose %2 in the browser.</source>
        <translation>サインイン情報は %1 のものですが、%2 のものが必要でした。何も変更されていません。もう一度サインインし、ブラウザーで %2 を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is signed in to Codex here.</source>
        <translation>ここでは誰も Codex にサインインしていません。</translation>
    </message>
    <message>
        <source>No sign-in of %1 is kept on this computer.</source>
        <translation>%1 のサインイン情報は、このコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.</source>
        <translation>Codex が実行中で、今まさに %1 のサインイン情報を更新する可能性があり、保管する前に更新できなかったため、切り替えませんでした%2。それでも切り替えると、後で %1 の再サインインが必要になることがあります。</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs would go on as the other member by themselves.</source>
        <translation>Codex が実行中で、両方のアカウントが同じワークスペースに属しているため、切り替えませんでした。切り替えると、実行中のプログラムが自動的にもう一方のメンバーとして続行してしまいます。</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, where the browser must hand the sign-in over. End that program, often another sign-in, then try again.</source>
        <translation>このコンピューターのポート %1 をほかのプログラムが使っていますが、ブラウザーはサインインの結果をここに渡す必要があります。そのプログラム (多くは別のサインイン) を終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. End that program, then try again.</source>
        <translation>このコンピューターのポート %1 は使用中で (%2)、ブラウザーはサインインの結果をここに渡す必要があります。そのプログラムを終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; start it again when you are ready.</source>
        <translation>時間内にブラウザーから戻ってこなかったため、サインインを終了しました。何も変更されていません。準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>This runs inside Codex&apos;s sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no token. Do it in a terminal of your own.</source>
        <translation>ここは Codex のサンドボックス内です (%1 が設定されています)。ここでは Chatelaine はサインイン情報を変更せず、トークンも渡しません。ご自身の端末で実行してください。</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Nothing was sent, and every sign-in is kept. Check the network connection, then try again.</source>
        <translation>%1 に接続できませんでした%2。何も送信されておらず、サインイン情報はすべて保持されています。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. Check the network connection, then try again.</source>
        <translation>%1 との接続が、応答が完了する前に終了しました%2。ここに保存されているサインイン情報は変わっていません。ネットワーク接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. A proxy or the login page of a public network may be in the way: open a web page, then try again.</source>
        <translation>%1 が、トークンを送ってはならない別のアドレスへ転送しようとしたため、Chatelaine は中止しました。プロキシや公衆ネットワークのログインページが間に入っている可能性があります。Web ページを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 refused the request%2. Sign-ins kept here are unchanged. Try again; if it refuses again, start the sign-in anew.</source>
        <translation>%1 が要求を拒否しました%2。ここに保存されているサインイン情報は変わっていません。もう一度お試しください。再び拒否された場合は、サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 側で問題が起きています%2。ここに保存されているサインイン情報は変わっていません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. A proxy may be in the way; try again later.</source>
        <translation>%1 の応答を使えません%2。ここに保存されているサインイン情報は変わっていません。プロキシが間に入っている可能性があります。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 answered about another account than the one that was asked about%2, so nothing of it is shown. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 が、問い合わせたものとは別のアカウントについて応答したため%2、その内容は表示しません。ここに保存されているサインイン情報は変わっていません。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or a VPN. This does not mean that you are signed out. Try again later, or from another network.</source>
        <translation>ここと %1 の間にあるファイアウォール、プロキシ、VPN などが、独自のページを返して要求を拒否しました%2。サインアウトしたわけではありません。しばらくしてから、または別のネットワークから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>トークンを含む %1 は、このコンピューターのほかのユーザーが読み取れる状態です。次にサインイン情報が変更されるときに直ります。今すぐ直すには、アクセス権を 600 に設定してください。</translation>
    </message>
    <message>
        <source>%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; or remove the other names.</source>
        <translation>%1 に複数の名前 (ハードリンク) があるため、Codex は更新したサインイン情報を保存できず、失ってしまいます。次にサインイン情報が変更されるときに直ります。または、ほかの名前を削除してください。</translation>
    </message>
    <message>
        <source>%1 is read-only, so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 が読み取り専用のため、Codex は更新したサインイン情報を保存できず、失ってしまいます。次にサインイン情報が変更されるときに直ります。今すぐ直すには、アクセス権を 600 に設定してください。</translation>
    </message>
    <message>
        <source>No keyring answers, so the sign-in is kept in the file %1, which only you can read.</source>
        <translation>キーリングが応答しないため、サインイン情報はファイル %1 に保存されています。このファイルを読み取れるのはご自身だけです。</translation>
    </message>
    <message>
        <source>The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds tokens: remove it yourself.</source>
        <translation>サインイン情報は現在キーリングにありますが、古いファイル %1 を削除できませんでした%2。まだトークンを含んでいるため、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. It is left alone, and kept with your other accounts at the next sign-in.</source>
        <translation>%1 に別のサインイン情報があります%2。Codex は先にキーリングを参照するため、これを読み取りません。そのまま残し、次回のサインイン時にほかのアカウントと一緒に保存します。</translation>
    </message>
    <message>
        <source>A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine keeps it, and stores it as soon as that is possible.</source>
        <translation>サインイン情報は更新されましたが、まだ本来の場所に保存できていません%1。失われたものはありません。Chatelaine が保持し、可能になりしだい保存します。</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.</source>
        <translation>%1 の値を使えません%2。何も変更されていません。直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try again, and please report what you did.</source>
        <translation>予期しないことが起き、Chatelaine 自身の不具合で停止しました%1。もう一度試す前にアカウントを確認してください。また、行った操作をご報告ください。</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Unset CHATELAINE_ISSUER, or sign in again.</source>
        <translation>このサインイン情報は %1 とは別のサーバーのものなので、何も送信していません。変数 CHATELAINE_ISSUER の設定を解除するか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.</source>
        <translation>%1 に設定を書き込めないため%2、設定は元のままです。原因を取り除いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is changing the settings and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>ほかのプログラムが設定を変更しており、時間内に完了しませんでした。何も変更されていません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no sign-in there. Create that folder, or name another.</source>
        <translation>Codex ホーム「%1」(CODEX_HOME、--home または設定による) を使えないため%2、Codex はサインイン情報を見つけられません。このフォルダーを作成するか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Sign in again.</source>
        <translation>このサインイン情報は %1 とは別のサーバーのものなので、何も送信していません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The keyring is locked, so sign-ins in it can be neither read nor changed. This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop anew.</source>
        <translation>キーリングがロックされているため、中のサインイン情報の読み取りも変更もできません。サインアウトしたわけではありません。デスクトップにログインし直すなどして、キーリングのロックを解除してください。</translation>
    </message>
    <message>
        <source>The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out of Codex, or it was imported. It is used again when you switch to %1.</source>
        <translation>ここに保存されている %1 のサインイン情報のコピーは、最新ではない可能性があります。ほかのプログラムが Codex から外したか、インポートされたものです。%1 に切り替えると、再び使われます。</translation>
    </message>
    <message>
        <source>Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can end it in the other. Switch one of them to another account.</source>
        <translation>Codex は別のホームでも %1 を使っています: %2。一方で更新するともう一方が無効になることがあるため、どちらでも更新されません。どちらかを別のアカウントに切り替えてください。</translation>
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
        <translation>開く</translation>
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
        <translation>Codex のサインイン情報ではありません%1。</translation>
    </message>
    <message>
        <source>There is no sign-in of Codex in it.</source>
        <translation>Codex のサインイン情報が含まれていません。</translation>
    </message>
    <message>
        <source>It has no refresh token, so it would end with its access token.</source>
        <translation>リフレッシュトークンがないため、アクセストークンの期限で終了します。</translation>
    </message>
    <message>
        <source>It lacks its %1, so Codex could not use it.</source>
        <translation>%1 がないため、Codex で使えません。</translation>
    </message>
    <message>
        <source>Its %1 is no valid token%2, so Codex could not use it.</source>
        <translation>%1 が有効なトークンではないため%2、Codex で使えません。</translation>
    </message>
    <message>
        <source>It does not say which account it is for.</source>
        <translation>どのアカウントのものか書かれていません。</translation>
    </message>
    <message>
        <source>It holds tokens of two different accounts.</source>
        <translation>2 つの異なるアカウントのトークンが含まれています。</translation>
    </message>
    <message>
        <source>It is a kind of sign-in that Chatelaine only shows (%1).</source>
        <translation>Chatelaine では表示だけできる種類のサインイン情報です (%1)。</translation>
    </message>
    <message>
        <source>There is no sign-in here.</source>
        <translation>サインイン情報がありません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>It cannot be read%1.</source>
        <translation>読み取れません%1。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>ほかのユーザーのものです。</translation>
    </message>
    <message>
        <source>It belongs to %1. Import it as %1.</source>
        <translation>%1 のものです。%1 としてインポートしてください。</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 をインポートしました。</translation>
    </message>
    <message>
        <source>%1 was imported, in place of an older sign-in that was here.</source>
        <translation>%1 をインポートし、以前の古いサインイン情報を置き換えました。</translation>
    </message>
    <message>
        <source>%1 is here already, by the same sign-in or a newer one.</source>
        <translation>%1 は、同じかより新しいサインイン情報がすでにあります。</translation>
    </message>
    <message>
        <source>%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this one, switch to another account and remove that one first.</source>
        <translation>%1 はインポートしませんでした。Codex はこのアカウントの別のサインイン情報を使用中で、それをそのまま残しました。こちらを使うには、先に別のアカウントに切り替え、使用中だったものを削除してください。</translation>
    </message>
    <message>
        <source>%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. To have this one, remove that one first.</source>
        <translation>%1 はインポートしませんでした。このアカウントの別のサインイン情報がすでにあり、どちらが新しいか判別できません。こちらを使うには、先にもう一方を削除してください。</translation>
    </message>
    <message>
        <source>%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.</source>
        <translation>%1これはそのホームで Codex が使用中です。ここで使うには、そこでサインアウトするか、auth.json を削除してください。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Label</name>
    <message>
        <source>it must be one line, without control characters</source>
        <translation>制御文字を含まない 1 行にしてください</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>it stands for %1 already</source>
        <translation>すでに %1 を表しています</translation>
    </message>
</context>
<context>
    <name>chatelaine::Login</name>
    <message>
        <source>Signing in at the test issuer, without a browser:</source>
        <translation>ブラウザーなしでテスト用サーバーにサインインしています:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in with the browser; Ctrl-C ends that. If no browser opened, open this address on this computer:</source>
        <translation>ブラウザーでのサインインを待っています (Ctrl-C で終了)。ブラウザーが開かない場合は、このコンピューターで次のアドレスを開いてください:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in; Ctrl-C ends that. No browser could be started: open this address on this computer:</source>
        <translation>サインインを待っています (Ctrl-C で終了)。ブラウザーを起動できませんでした。このコンピューターで次のアドレスを開いてください:</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message>
        <source>weekly limit</source>
        <translation>1 週間の利用枠</translation>
    </message>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>%n 日間の利用枠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>%n 時間の利用枠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>%n 分間の利用枠</numerusform>
        </translation>
    </message>
    <message>
        <source>limit</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: 再サインインが必要です</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: サインイン情報の期限切れ</translation>
    </message>
    <message>
        <source>%1: expires soon</source>
        <translation>%1: サインイン情報がまもなく期限切れ</translation>
    </message>
    <message>
        <source>%1: kept in a file</source>
        <translation>%1: サインイン情報をファイルに保存</translation>
    </message>
    <message>
        <source>%1: %2 used up</source>
        <translation>%1: %2を使い切りました</translation>
    </message>
    <message>
        <source>%1: %2 % of the %3 used</source>
        <comment>account, percentage, name of a limit</comment>
        <translation>%1: %3の %2% を使用</translation>
    </message>
    <message>
        <source>%1: %2 has reset</source>
        <translation>%1: %2がリセットされました</translation>
    </message>
    <message>
        <source>%1: renewed</source>
        <translation>%1: サインイン情報を更新しました</translation>
    </message>
    <message>
        <source>Codex uses %1 now</source>
        <translation>Codex は %1 を使うようになりました</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1: サインインしました</translation>
    </message>
    <message>
        <source>What Codex stored mixes two accounts, so it is not renewed.</source>
        <translation>Codex が保存した内容に 2 つのアカウントが混在しているため、更新しません。</translation>
    </message>
    <message>
        <source>What Codex stored lacks a part, so Codex cannot work with it.</source>
        <translation>Codex が保存した内容の一部が欠けているため、Codex で使えません。</translation>
    </message>
    <message>
        <source>What Codex stored is damaged, so Codex cannot work with it.</source>
        <translation>Codex が保存した内容が破損しているため、Codex で使えません。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Codex does not use it now.</source>
        <translation>更新できなくなりました。現在 Codex では使っていません。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: Codex works with it until %1.</source>
        <translation>更新できなくなりました。Codex で使えるのは %1 までです。</translation>
    </message>
    <message>
        <source>It cannot be renewed any more, and Codex cannot work with it.</source>
        <translation>更新できなくなり、Codex で使えません。</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <comment>a sentence; time</comment>
        <translation>%1次の試行は %2 です。</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets.</source>
        <translation>リセットされるまで、Codex はこのアカウントで続行できません。</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets: %1.</source>
        <translation>リセットされるまで、Codex はこのアカウントで続行できません: %1。</translation>
    </message>
    <message>
        <source>%1 % are left.</source>
        <translation>残りは %1% です。</translation>
    </message>
    <message>
        <source>%1 % are left until it resets: %2.</source>
        <translation>リセット (%2) まで、残りは %1% です。</translation>
    </message>
    <message>
        <source>All of it can be used again.</source>
        <translation>すべて再び使えるようになりました。</translation>
    </message>
    <message>
        <source>In the Codex home %1.</source>
        <translation>対象の Codex ホームは %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>実行中の %n 個のプログラムは、別のアカウントで開始されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Codex cannot work with it since %1, because it could not be renewed.</source>
        <translation>更新できなかったため、%1 から Codex で使えません。</translation>
    </message>
    <message>
        <source>It could not be renewed yet: Codex works with it until %1.</source>
        <translation>まだ更新できていません。Codex で使えるのは %1 までです。</translation>
    </message>
    <message>
        <source>Chatelaine keeps it in a file now, not in the keyring.</source>
        <translation>Chatelaine はこれを、キーリングではなくファイルに保存しています。</translation>
    </message>
    <message>
        <source>It is not in the keyring, but in the file %1.</source>
        <translation>キーリングではなく、ファイル %1 にあります。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message>
        <source>Codex goes on with it.</source>
        <translation>Codex で引き続き使えます。</translation>
    </message>
    <message>
        <source>Another program signed it in, and Codex uses it.</source>
        <translation>ほかのプログラムがサインインし、Codex が使用しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n 個のアカウント: 再サインインが必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n 個のアカウント: サインイン情報の期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n 個のアカウント: サインイン情報がまもなく期限切れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n 個のアカウント: サインイン情報をファイルに保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n 個の利用枠: 残りわずか</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n 個の利用枠: リセットされました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n 個のアカウント: サインイン情報を更新しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n 個の Codex ホーム: 別のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n 個のアカウント: サインインしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Codex home: account</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Chatelaine を開く</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>テスト用サーバー: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Program</name>
    <message>
        <source>This has the server end the sign-in of %1: copies on other machines end with it, and programs there have to sign in again. Sign out everywhere? [y/N]</source>
        <translation>サーバーで %1 のサインインを終了します。ほかのコンピューターのコピーも終了し、そこのプログラムは再サインインが必要になります。すべての場所でサインアウトしますか？ [y/N]</translation>
    </message>
    <message>
        <source>The server cannot be told to end this kind of sign-in, so nothing was removed. Without --everywhere it is removed from this computer; end an API key where you made it.</source>
        <translation>この種類のサインイン情報はサーバーに終了を依頼できないため、何も削除しませんでした。--everywhere を付けなければ、このコンピューターから削除されます。API キーは、作成した場所で無効にしてください。</translation>
    </message>
    <message>
        <source>%1 was signed out everywhere: the server ended the sign-in, so copies on other machines end too, and it was removed from this computer.</source>
        <translation>%1 をすべての場所でサインアウトしました。サーバーがサインインを終了したため、ほかのコンピューターのコピーも終了します。このコンピューターからは削除しました。</translation>
    </message>
    <message>
        <source>The sign-in of %1 was removed from this computer. The server was not told: copies elsewhere stay valid.</source>
        <translation>%1 のサインイン情報を、このコンピューターから削除しました。サーバーには通知していないため、ほかの場所のコピーは有効なままです。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>取得時点</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex ホーム</translation>
    </message>
    <message>
        <source>Other home</source>
        <translation>ほかのホーム</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: who is signed in</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how long it lasts; a remark</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>ほかの保存分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: how long it lasts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>ワークスペース %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>folder</comment>
        <translation>%1 で使用中</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>No sign-in is kept on this computer.</source>
        <translation>このコンピューターに保存されているサインイン情報はありません。</translation>
    </message>
    <message>
        <source>%1 has no label any more.</source>
        <translation>%1 のラベルを外しました。</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 のラベルを「%2」にしました。</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files were left where they are. If another program renews such a copy, the one kept here ends, and the other way round: delete those that you do not need.</source>
        <translation>元のファイルはそのまま残しました。ほかのプログラムがそのコピーを更新すると、ここに保存したものが無効になり、その逆も同様です。不要なものは削除してください。</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>テスト用サーバー: %1</translation>
    </message>
    <message>
        <source>%1 is kept. Codex does not use it yet.</source>
        <translation>%1 を保存しました。Codex はまだ使っていません。</translation>
    </message>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>以後、Codex は %1 を使います。</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 from now on.</source>
        <comment>account, folder</comment>
        <translation>以後、Codex は %2 で %1 を使います。</translation>
    </message>
    <message>
        <source>Before, Codex used %1. %2.</source>
        <comment>who: where it is kept now</comment>
        <translation>それまで Codex は %1 を使っていました (%2)。</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed.</source>
        <translation>%1 のサインイン情報を更新しました。</translation>
    </message>
    <message>
        <source>The sign-in of %1 is from a moment ago and was not renewed again.</source>
        <translation>%1 のサインイン情報は取得したばかりのため、再度の更新はしませんでした。</translation>
    </message>
    <message>
        <source>An access token is as good as a password, so it is not shown on a terminal. Pass it on in a pipe, or add --show.</source>
        <translation>アクセストークンはパスワードと同等のため、端末には表示しません。パイプで渡すか、--show を付けてください。</translation>
    </message>
    <message>
        <source>It is not tried again before %1. “chatelainectl refresh” tries at once.</source>
        <translation>%1 までは再試行しません。「chatelainectl refresh」を実行すると、すぐに試行します。</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>結果を書き出せませんでした。</translation>
    </message>
    <message>
        <source>the old account</source>
        <translation>以前のアカウント</translation>
    </message>
    <message>
        <source>These programs use %1. None is ended by the switch: start those again that are to use %2.</source>
        <translation>次のプログラムは %1 を使っています。切り替えで終了するものはありません。%2 を使わせるプログラムは、起動し直してください。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>切り替え後</translation>
    </message>
    <message>
        <source>%1 To switch all the same, add --anyway.</source>
        <comment>sentences with the cause</comment>
        <translation>%1それでも切り替えるには、--anyway を付けてください。</translation>
    </message>
    <message>
        <source>Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then try again.</source>
        <translation>切り替えませんでした。その間に、Codex が使うアカウントは %1 になりました。アカウントを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Running programs go on as %1, from their next request on. Switch all the same? [y/N]</source>
        <translation>実行中のプログラムは、次の要求から %1 として続行します。それでも切り替えますか？ [y/N]</translation>
    </message>
    <message>
        <source>Switch for new sessions? [y/N]</source>
        <translation>新しいセッション用に切り替えますか？ [y/N]</translation>
    </message>
    <message>
        <source>Switch all the same? [y/N]</source>
        <translation>それでも切り替えますか？ [y/N]</translation>
    </message>
    <message>
        <source>Codex uses %1 already.</source>
        <translation>Codex はすでに %1 を使っています。</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 already.</source>
        <comment>account, folder</comment>
        <translation>Codex はすでに %2 で %1 を使っています。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is left, when it resets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>none are told</source>
        <translation>情報なし</translation>
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
        <translation>%1 (pid %2、開始 %3)</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>app server</source>
        <translation>アプリサーバー</translation>
    </message>
    <message>
        <source>IDE extension</source>
        <translation>IDE 拡張機能</translation>
    </message>
    <message>
        <source>desktop app</source>
        <translation>デスクトップアプリ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>stays %1 while its token lasts, then asks to sign in</source>
        <translation>トークンが有効な間は %1 のまま、その後サインインを求めます</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>%1 として続行します</translation>
    </message>
    <message>
        <source>started just now: may use either</source>
        <translation>起動直後: どちらも使う可能性があります</translation>
    </message>
    <message>
        <source>has a token of its own</source>
        <translation>独自のトークンを使っています</translation>
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
        <translation>このラベルは使えません: %1。</translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>問題は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n 件の問題が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnostics of Chatelaine, %1</source>
        <comment>time</comment>
        <translation>Chatelaine の診断情報、%1</translation>
    </message>
    <message>
        <source>Problem: %1: %2</source>
        <comment>subject: how it is</comment>
        <translation>問題: %1: %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>対処: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject: how it is</comment>
        <translation>%1: %2</translation>
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
        <translation>; </translation>
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
        <translation>サインイン情報の期限が切れたとき(&amp;X)</translation>
    </message>
    <message>
        <source>A sign-in expires &amp;soon and cannot be renewed</source>
        <translation>サインイン情報がまもなく期限切れで、更新できないとき(&amp;S)</translation>
    </message>
    <message>
        <source>A sign-in is kept in a &amp;file though a keyring was wanted</source>
        <translation>キーリングではなくファイルに保存されたとき(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Much of a limit is used</source>
        <translation>利用枠の多くを使ったとき(&amp;M)</translation>
    </message>
    <message>
        <source>A sign-in was rene&amp;wed</source>
        <translation>サインイン情報が更新されたとき(&amp;W)</translation>
    </message>
    <message>
        <source>Codex &amp;uses another account</source>
        <translation>Codex が別のアカウントを使うようになったとき(&amp;U)</translation>
    </message>
    <message>
        <source>An&amp;other program signed somebody in</source>
        <translation>ほかのプログラムがサインインしたとき(&amp;O)</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>ログイン時に起動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Privacy mode</source>
        <translation>プライバシーモード(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;in colour what needs attention</source>
        <translation>注意が必要なことを色で示す(&amp;I)</translation>
    </message>
    <message>
        <source>Renew sign-ins a&amp;head of Codex</source>
        <translation>Codex より先にサインイン情報を更新(&amp;H)</translation>
    </message>
    <message>
        <source>Leave it &amp;to Codex</source>
        <translation>Codex に任せる(&amp;T)</translation>
    </message>
    <message>
        <source>Please write at most five whole numbers from 1 to 99.</source>
        <translation>1～99 の整数を 5 個まで入力してください。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, labels, workspaces and the folders of running programs are hidden, also in messages.</source>
        <translation>ほかの人に画面を見せるときのためのものです。アカウントは「アカウント 1」「アカウント 2」のように表示されます。メールアドレス、ラベル、ワークスペース、実行中のプログラムのフォルダーは、通知も含めて表示されません。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>明色 (暗いパネル用)</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>暗色 (明るいパネル用)</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>スタイル(&amp;Y):</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Codex finds a sign-in that is good, and several Codex programs never renew one at the same moment, which would end it.</source>
        <translation>Codex は常に有効なサインイン情報を使えます。複数の Codex プログラムが同時に更新して、無効にしてしまうこともありません。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When this ma&amp;ny percent are used:</source>
        <translation>通知する使用率 (%)(&amp;N):</translation>
    </message>
    <message>
        <source>Codex homes</source>
        <translation>Codex ホーム</translation>
    </message>
    <message>
        <source>Further Codex homes (CO&amp;DEX_HOME) to look after:</source>
        <translation>ほかに管理する Codex ホーム (CODEX_HOME)(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Codex ホーム</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>You n&amp;eed to sign in again</source>
        <translation>再サインインが必要になったとき(&amp;E)</translation>
    </message>
    <message>
        <source>Su&amp;ch a limit has reset</source>
        <translation>その利用枠がリセットされたとき(&amp;C)</translation>
    </message>
    <message>
        <source>What Codex uses is not renewed while Codex does not run, and several Codex programs may end it between them. “Renew sign-in now” still works. Accounts that Codex does not use are renewed once a week either way.</source>
        <translation>Codex が使うサインイン情報は Codex が実行されていない間は更新されず、複数の Codex プログラムが互いにそれを無効にすることがあります。「サインインを今すぐ更新」は引き続き使えます。Codex が使わないアカウントは、いずれの場合も週に 1 回更新されます。</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーし、このコンピューターのブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>%1 When that is done this window closes by itself.</source>
        <comment>what to do</comment>
        <translation>%1完了すると、このウィンドウは自動的に閉じます。</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>ブラウザーの操作を待機中</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <comment>account</comment>
        <translation>ブラウザーの操作を待機中: %1</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインを中止</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>サインインを完了しています</translation>
    </message>
    <message>
        <source>You have signed in. The tokens are fetched, checked and stored.</source>
        <translation>サインインしました。トークンを取得し、確認して保存しています。</translation>
    </message>
    <message>
        <source>Another browser of this computer will do too, with this address:</source>
        <translation>このコンピューターの別のブラウザーでも、次のアドレスで続けられます:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーを再度開く</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>サインインページのアドレス</translation>
    </message>
    <message>
        <source>Sign in (test issuer)</source>
        <translation>サインイン (テスト用サーバー)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>サインインに失敗しました</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.</source>
        <translation>ブラウザーでサインインページが開きます。そこでサインインし、Codex で使うワークスペースを選んでください。</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there as %1: another account is not taken.</source>
        <translation>ブラウザーでサインインページが開きます。そこで %1 としてサインインしてください。ほかのアカウントは受け付けません。</translation>
    </message>
    <message>
        <source>Address of the sign-in page:</source>
        <translation>サインインページのアドレス:</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>以後、Codex は %1 を使います。</translation>
    </message>
    <message>
        <source>%1 is kept on this computer. Codex does not use it yet.</source>
        <translation>%1 をこのコンピューターに保存しました。Codex はまだ使っていません。</translation>
    </message>
    <message>
        <source>This was a test issuer.</source>
        <translation>これはテスト用サーバーでした。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>サインインは中止されました</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML spells it</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>サインインに失敗しました</translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message>
        <source>Switch to %1?</source>
        <translation>%1 に切り替えますか？</translation>
    </message>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>両方のアカウントは同じワークスペースに属しており、実行中の Codex が比較するのはワークスペースだけです。%n 個のプログラムが、確認なしに %1 として続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch, and let them go on as %1</source>
        <translation>切り替えて %1 として続行させる</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>実行中の %n 個のプログラムは %1 のままです。終了するものはありません。切り替え後に起動するものは %2 を使います。</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch for new sessions</source>
        <translation>新しいセッション用に切り替え</translation>
    </message>
    <message>
        <source>Switch to %1 anyway?</source>
        <translation>それでも %1 に切り替えますか？</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>それでも切り替え</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>アカウントの切り替え</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>実行中のプログラム</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>切り替え後</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message>
        <source>Limit</source>
        <translation>利用枠</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when you buy more, or when a limit resets.</source>
        <translation>ワークスペースのクレジットを使い切りました。クレジットを購入するか、利用枠がリセットされると、Codex を続行できます。</translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit resets.</source>
        <translation>ワークスペースのクレジットを使い切りました。所有者がクレジットを購入するか、利用枠がリセットされると、Codex を続行できます。</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. You can raise it on ChatGPT&apos;s web page.</source>
        <translation>ワークスペースの利用枠を使い切りました。ChatGPT の Web ページで増やすことができます。</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. Its owner can raise it.</source>
        <translation>ワークスペースの利用枠を使い切りました。所有者が増やすことができます。</translation>
    </message>
    <message>
        <source>A limit is reached. Codex goes on when it resets.</source>
        <translation>利用枠を使い切りました。リセットされると、Codex を続行できます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an extra limit&apos;s name, its length</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>残り %1%</translation>
    </message>
    <message>
        <source>has reset</source>
        <translation>リセット済み</translation>
    </message>
    <message>
        <source>resets %1</source>
        <comment>time or date</comment>
        <translation>%1 にリセット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; it has reset</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; how much of it is left</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a limit; how much of it is left; when it resets</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time or date</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>chatelaine::Window</name>
    <message>
        <source>Test issuer</source>
        <translation>テスト用サーバー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account; how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
