<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountLines</name>
    <message>
        <source>used in %1</source>
        <translation>en uso en %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
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
        <translation>límite alcanzado</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a program</comment>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>%1, where Codex reads it</source>
        <translation>%1, donde Codex la lee</translation>
    </message>
    <message>
        <source>a file, where Codex reads it</source>
        <translation>un archivo, donde Codex la lee</translation>
    </message>
    <message>
        <source>a file of Chatelaine&apos;s</source>
        <translation>un archivo de Chatelaine</translation>
    </message>
    <message>
        <source>the keyring, where Codex reads it</source>
        <translation>el llavero, donde Codex la lee</translation>
    </message>
    <message>
        <source>the keyring, by Chatelaine</source>
        <translation>el llavero, por Chatelaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <comment>until when; when it was</comment>
        <translation>%1 · renovada: %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Used now by</source>
        <translation>En uso por</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Further workspaces of this person: add an account and choose one in the browser.</source>
        <translation>Otros espacios de trabajo de esta persona: añada una cuenta y elija uno en el navegador.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>Uso de %1, último día</numerusform>
            <numerusform>Uso de %1, últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 % were used.</source>
        <translation>Se usó como máximo el %1&#xa0;%.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>How much is left is not known.</source>
        <translation>No se sabe cuánto queda.</translation>
    </message>
    <message>
        <source>No limits, %1</source>
        <comment>as of when</comment>
        <translation>Sin límites, %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Cambiar a esta</translation>
    </message>
    <message>
        <source>Use it for Codex</source>
        <translation>Usar con Codex</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Quitar de este equipo…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar la sesión en todas partes…</translation>
    </message>
    <message>
        <source>Still running as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Aún en ejecución como %1: %2</translation>
    </message>
    <message>
        <source>May still run as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Quizá aún en ejecución como %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programa</numerusform>
            <numerusform>%n programas</numerusform>
        </translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>una cuenta que se quitó</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Renovar la sesión ahora</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <comment>a Codex home</comment>
        <translation>Usarla en %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>chatelaine --help tells what there is.</source>
        <translation>chatelaine --help muestra las opciones disponibles.</translation>
    </message>
    <message>
        <source>Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray.</source>
        <translation>Gestiona sus sesiones de ChatGPT para OpenAI Codex CLI, desde la bandeja del sistema.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Try it with a test issuer of its own. Nothing of yours is read or changed.</source>
        <translation>Probar con un servidor de prueba propio. No se lee ni se cambia nada suyo.</translation>
    </message>
    <message>
        <source>Begin a sign-in, also in the one that runs already.</source>
        <translation>Empezar un inicio de sesión, también en la instancia que ya se ejecuta.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Abrir la ventana.</translation>
    </message>
    <message>
        <source>Open no window: for the start at login.</source>
        <translation>No abrir ninguna ventana: para el inicio con el escritorio.</translation>
    </message>
    <message>
        <source>End the one that runs, and wait until it has ended.</source>
        <translation>Terminar la instancia en ejecución y esperar a que haya terminado.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 y %2 no se pueden combinar.</translation>
    </message>
    <message>
        <source>Chatelaine is running already, but does not answer. End it, then try again.</source>
        <translation>Chatelaine ya se está ejecutando, pero no responde. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another version of Chatelaine is running. Quit it, then try again.</source>
        <translation>Se está ejecutando otra versión de Chatelaine. Ciérrela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no display here. chatelainectl does the same in a terminal.</source>
        <translation>Aquí no hay pantalla. chatelainectl hace lo mismo en un terminal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pulsar</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Ejecuta la acción</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Pone el foco</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mostrar el menú</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Muestra el menú</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Alterna el estado</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Abre la lista de opciones</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Sobra el valor después de «%1».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir adelante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ir a la carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear una carpeta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crea una carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Cambiar a la vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Cambiar a la vista de detalles</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista de lugares y marcadores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el nomb&amp;re</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Mostrar </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
No se encuentra la carpeta.
Compruebe su nombre.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Desplazar hasta aquí</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Una página a la izquierda</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Una página a la derecha</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Desplazar hacia la izquierda</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Desplazar hacia la derecha</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Asking how much is left…</source>
        <translation>Consultando cuánto queda…</translation>
    </message>
    <message>
        <source>How much is left is not known</source>
        <translation>No se sabe cuánto queda</translation>
    </message>
    <message>
        <source>Limits %1</source>
        <comment>as of when</comment>
        <translation>Límites, %1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Créditos: %1</translation>
    </message>
    <message>
        <source>Test issuer: no real accounts</source>
        <translation>Servidor de prueba: sin cuentas reales</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1 signed in. Use it for Codex?</source>
        <translation>%1: sesión iniciada. ¿Usar esta cuenta con Codex?</translation>
    </message>
    <message>
        <source>Switching to %1…</source>
        <translation>Cambiando a %1…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Completando el inicio de sesión…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Buscando su sesión…</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons: closing the window quits Chatelaine.</source>
        <translation>Este escritorio no muestra iconos en la bandeja: al cerrar la ventana se sale de Chatelaine.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Reabrir el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Volver a iniciar sesión…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>More accounts…</source>
        <translation>Más cuentas…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Abrir Chatelaine</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.</source>
        <translation>Versiones, escritorio, llavero y estados, para mostrarlos a otros: sin nombres, direcciones ni tokens.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Directorio de Codex %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Servidor de prueba: %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>account and validity; how much is left; as of when</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Renovar la sesión ahora</translation>
    </message>
    <message>
        <source>Renewing %1…</source>
        <comment>account</comment>
        <translation>Renovando %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder of a Codex home; what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Codex has no sign-in here. Use one of these accounts, or sign in.</source>
        <translation>Codex no tiene aquí ninguna sesión. Use una de estas cuentas o inicie sesión.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountArgument</name>
    <message>
        <source>%1 is %2</source>
        <comment>account id, account</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>“%1” fits several accounts; name one by its id: %2</source>
        <translation>«%1» corresponde a varias cuentas; indique una por su id: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>%1, used by Codex</source>
        <comment>account</comment>
        <translation>%1, en uso por Codex</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountPage</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountText</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Cuenta desconocida</translation>
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
        <translation>Válida hasta %1</translation>
    </message>
    <message>
        <source>Valid until %1, and could not be renewed yet</source>
        <translation>Válida hasta %1; aún no se ha podido renovar</translation>
    </message>
    <message>
        <source>Could not be renewed yet</source>
        <translation>Aún no se ha podido renovar</translation>
    </message>
    <message>
        <source>Nobody can tell until when it is valid</source>
        <translation>No se puede saber hasta cuándo es válida</translation>
    </message>
    <message>
        <source>Expired since %1; it is renewed at the next use</source>
        <translation>Caducada desde %1; se renueva al volver a usarla</translation>
    </message>
    <message>
        <source>Expires at %1; it is renewed at the next use</source>
        <translation>Caduca: %1; se renueva al volver a usarla</translation>
    </message>
    <message>
        <source>Valid until %1, then sign in again: it cannot be renewed any more</source>
        <translation>Válida hasta %1; después, inicie sesión de nuevo: ya no se puede renovar</translation>
    </message>
    <message>
        <source>Sign in again: it cannot be renewed any more</source>
        <translation>Inicie sesión de nuevo: ya no se puede renovar</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede contactar con el servidor</translation>
    </message>
    <message>
        <source>The server cannot be reached; expired since %1</source>
        <translation>No se puede contactar con el servidor; caducada desde %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; valid until %1</source>
        <translation>No se puede contactar con el servidor; válida hasta %1</translation>
    </message>
    <message>
        <source>API key, without an end that is known</source>
        <translation>Clave de API, sin fecha de caducidad conocida</translation>
    </message>
    <message>
        <source>A kind of sign-in that is only shown here</source>
        <translation>Un tipo de sesión que aquí solo se muestra</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>cannot reach the server</source>
        <translation>sin contacto con el servidor</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>Kept in a file, where Codex reads it</source>
        <translation>Guardada en un archivo, donde Codex la lee</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in a file</source>
        <translation>Guardada por Chatelaine en un archivo</translation>
    </message>
    <message>
        <source>Kept in the keyring, where Codex reads it</source>
        <translation>Guardada en el llavero, donde Codex la lee</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in the keyring</source>
        <translation>Guardada por Chatelaine en el llavero</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No guardada en este equipo</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date in another year, as QDate::toString() takes it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd</source>
        <comment>date within six days, as QDate::toString() takes it</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date in this year, as QDate::toString() takes it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <translation>El llavero no se puede usar</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>What Codex stored cannot be understood</source>
        <translation>No se entiende lo que guardó Codex</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in where only Codex can read it</source>
        <translation>Codex guarda su sesión donde solo Codex puede leerla</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in is out of reach</source>
        <translation>La sesión de Codex está fuera de alcance</translation>
    </message>
    <message>
        <source>The sign-in mixes two accounts</source>
        <translation>La sesión mezcla dos cuentas</translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <comment>how long it lasts; time</comment>
        <translation>%1; próximo intento: %2</translation>
    </message>
    <message>
        <source>not verified: it was imported, and not used yet</source>
        <translation>sin verificar: se importó y aún no se ha usado</translation>
    </message>
    <message>
        <source>not verified: another program took it out of Codex</source>
        <translation>sin verificar: otro programa la sacó de Codex</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration has a mistake</source>
        <translation>La configuración de Codex tiene un error</translation>
    </message>
    <message>
        <source>The Codex home does not exist</source>
        <translation>El directorio de Codex no existe</translation>
    </message>
    <message>
        <source>The Codex home belongs to somebody else</source>
        <translation>El directorio de Codex pertenece a otra persona</translation>
    </message>
</context>
<context>
    <name>chatelaine::Application</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>This ends the account&apos;s sessions on other computers too, and cannot be undone.</source>
        <translation>Esto termina también las sesiones de la cuenta en otros equipos y no se puede deshacer.</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer. It is not revoked: other computers stay signed in.</source>
        <translation>La sesión se quita de este equipo. No se revoca: sigue iniciada en otros equipos.</translation>
    </message>
    <message>
        <source>Codex will have no sign-in here until you choose another account.</source>
        <translation>Codex no tendrá aquí ninguna sesión hasta que elija otra cuenta.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar la sesión en todas partes</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
    <message>
        <source>Sign out %1 everywhere?</source>
        <translation>¿Cerrar la sesión de %1 en todas partes?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A label for %1 (empty: as it is)</source>
        <translation>Una etiqueta para %1 (vacía: como está)</translation>
    </message>
    <message>
        <source>A label for %1 (empty: none)</source>
        <translation>Una etiqueta para %1 (vacía: ninguna)</translation>
    </message>
    <message>
        <source>Codex will have no sign-in in %1 until you choose another account.</source>
        <translation>Codex no tendrá ninguna sesión en %1 hasta que elija otra cuenta.</translation>
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
        <translation>Uso: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

Quita una sesión de este equipo: la de ACCOUNT o, si no se indica, la que usa Codex. No se avisa al
servidor: las copias de otros lugares siguen siendo válidas. No funciona dentro del entorno aislado
de Codex. Termina con 3 si no existe esa sesión.

  ACCOUNT       Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  --everywhere  Pedir antes al servidor que termine la sesión, con lo que termina también en otros
                equipos. Si falla, no se quita nada. En un terminal, pregunta antes.
  --yes         No preguntar.
  --json        Mostrar un objeto JSON; nunca pregunta.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

Hace que Codex use ACCOUNT a partir de ahora; la cuenta que usaba antes se conserva. Primero enumera
los programas que se ejecutan con esa y qué hará cada uno: no se cierra ninguno. En un terminal
pregunta, si hay alguno. Si no, continúa, pero se niega cuando la otra sesión podría perderse o
cuando los programas seguirían como el otro miembro de un espacio de trabajo. No funciona dentro del
entorno aislado de Codex.

  ACCOUNT   Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  --anyway  No preguntar, y cambiar también en esos casos.
  --json    Mostrar un objeto JSON; nunca pregunta.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gives an account a label, which stands for it everywhere; without LABEL takes it away.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  LABEL    One line of at most 64 characters that fits no other account.
  --json   Print one JSON object.
</source>
        <translation>Uso: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Da a una cuenta una etiqueta, que la representa en todas partes; sin LABEL, se la quita.

  ACCOUNT  Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  LABEL    Una línea de 64 caracteres como máximo que no corresponda a otra cuenta.
  --json   Mostrar un objeto JSON.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] import PATH… [--json]

Guarda copias de sesiones que están en otro lugar. Codex sigue como está, y los archivos también. No
se sobrescribe nada más nuevo ni se consulta nada al servidor. No funciona dentro del entorno
aislado de Codex. Termina con 0 si se importó alguna o si todas están ya aquí; si no, con el código
del primer rechazo.

  PATH    Un auth.json con cualquier nombre; una carpeta con tales archivos (*.json) y directorios
          de Codex; o un directorio de Codex, cuya sesión sigue en uso allí.
  --json  Mostrar un objeto JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] status [--json]

Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it
could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.

  --json  Print one JSON object.
</source>
        <translation>Uso: chatelainectl [--demo | --home DIR] status [--json]

Indica con qué cuenta tiene Codex la sesión iniciada, hasta cuándo y dónde se guarda. Termina con 0
siempre que pueda saberlo, aunque no haya ninguna sesión; con 6 si el almacén o el llavero se lo
impiden.

  --json  Mostrar un objeto JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex
uses.

  --order ACCOUNT,…  Put these accounts first, in this order, from now on.
  --json             Print one JSON object.
</source>
        <translation>Uso: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Enumera todas las sesiones guardadas en este equipo, en un orden que se mantiene; un asterisco marca
la que usa Codex.

  --order ACCOUNT,…  Poner estas cuentas primero, en este orden, a partir de ahora.
  --json             Mostrar un objeto JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute
old is left as it is. Exits with 4 if the server will not renew it any more.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>Uso: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renueva una sesión ahora: la de ACCOUNT o, si no se indica, la que usa Codex. La que tiene menos de
un minuto se deja como está. Termina con 4 si el servidor ya no la renueva.

  ACCOUNT  Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  --json   Mostrar un objeto JSON.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

Muestra un token de acceso que sirve al menos un minuto, y nada más: el de ACCOUNT o, si no se
indica, el de la cuenta que usa Codex. Renueva la sesión solo si su token ha caducado. No funciona
dentro del entorno aislado de Codex ni, sin --show, en un terminal.

  ACCOUNT  Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  --show   Mostrarlo también en un terminal.
  --json   Mostrar un objeto JSON.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

Consulta al servidor cuánto le queda a una cuenta de sus límites y cuándo se reinician: ACCOUNT o,
si no se indica, la que usa Codex. Renueva la sesión solo si su token ha caducado. En un terminal
dibuja barras, en color salvo que NO_COLOR esté definida. Termina con 5 si el servidor no lo dice;
eso no significa que se haya cerrado ninguna sesión.

  ACCOUNT  Una etiqueta, un correo (si solo una cuenta lo tiene) o un id de cuenta.
  --json   Mostrar un objeto JSON.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] doctor [--json]

Examina todo aquello de lo que depende Chatelaine e indica qué está mal y qué hacer: el escritorio,
el llavero, el directorio y la configuración de Codex, las cuentas, el puerto y los archivos de
Chatelaine. No se contacta con ningún servidor, no se cambia nada y no se pregunta nada. La
respuesta no contiene correos, ids de cuenta ni tokens, así que se puede mostrar a otros. Termina
con 0 si no hay nada mal; si no, con 1.

  --json  Mostrar un objeto JSON.
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
        <translation>Uso: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

Guarda las sesiones de ChatGPT con las que funciona OpenAI Codex CLI.

  login     Iniciar sesión con el navegador.
  logout    Quitar una sesión de este equipo.
  status    Indicar con qué cuenta tiene Codex la sesión iniciada y hasta cuándo.
  accounts  Enumerar todas las sesiones guardadas en este equipo.
  switch    Hacer que Codex use otra cuenta.
  rename    Dar una etiqueta a una cuenta.
  import    Guardar copias de sesiones que están en otro lugar.
  refresh   Renovar una sesión ahora.
  token     Mostrar un token de acceso válido.
  usage     Indicar cuánto le queda a una cuenta de sus límites.
  doctor    Indicar qué está mal y qué hacer.

  --demo      Usar un servidor de prueba y un directorio propios: no se lee ni se cambia nada suyo.
              Sin orden, iniciar allí una sesión sin navegador y mostrar el estado.
  --home DIR  Trabajar en el directorio de Codex DIR en lugar de CODEX_HOME o ~/.codex.
  --json      Mostrar un objeto JSON.
  --help      Mostrar esto, o más sobre una orden.
  --version   Mostrar la versión.

Códigos de salida: 0 hecho, 1 fallo, 2 uso incorrecto, 3 sin sesión iniciada, 4 hay que iniciar
sesión, 5 servidor o red, 6 almacén o llavero.
</translation>
    </message>
    <message>
        <source>The folder after --home is empty.</source>
        <translation>La carpeta después de --home está vacía.</translation>
    </message>
    <message>
        <source>--demo has a home of its own, so --home cannot be given.</source>
        <translation>--demo tiene un directorio propio, así que no se puede indicar --home.</translation>
    </message>
    <message>
        <source>chatelainectl: %1 See: chatelainectl %2--help</source>
        <translation>chatelainectl: %1 Consulte: chatelainectl %2--help</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argumento inesperado «%1».</translation>
    </message>
    <message>
        <source>Say which file or folder.</source>
        <translation>Indique qué archivo o carpeta.</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>Indique qué cuenta.</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>Una ruta está vacía.</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>La cuenta está vacía.</translation>
    </message>
    <message>
        <source>--yes is for --everywhere.</source>
        <translation>--yes es para --everywhere.</translation>
    </message>
    <message>
        <source>An account after --order is empty.</source>
        <translation>Una cuenta después de --order está vacía.</translation>
    </message>
    <message>
        <source>The account after --expect is empty.</source>
        <translation>La cuenta después de --expect está vacía.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to 86400, not “%1”.</source>
        <translation>--timeout admite segundos de 1 a 86400, no «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Say what to do: login, logout, status, accounts, switch, rename, import, refresh, token, usage or doctor.</source>
        <translation>Indique qué hacer: login, logout, status, accounts, switch, rename, import, refresh, token, usage o doctor.</translation>
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
        <translation>Uso: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                   [--expect ACCOUNT] [--json]

Inicia sesión con el navegador. Codex usa esa cuenta desde entonces; la que usaba antes se
conserva. No pregunta por los programas en ejecución, como hace «switch»: los que se ejecutan como
otro miembro del mismo espacio de trabajo siguen como el nuevo. La dirección que hay que abrir
sale también por stderr; Ctrl-C termina la espera.

  --timeout S       Esperar S segundos al navegador (de 1 a 86400; por omisión, 600).
  --no-switch       Guardar la sesión sin que Codex la use.
  --expect ACCOUNT  Rechazar cualquier otra cuenta. ACCOUNT es una etiqueta, un correo o un id de
                    cuenta; no hace falta que ya se conozca aquí.
  --json            Mostrar un objeto JSON.
</translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Mend what is named here, then look again.</source>
        <translation>Corrija lo que aquí se indica y vuelva a comprobarlo.</translation>
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
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>sin pantalla</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desktop (session)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>a host shows icons</source>
        <translation>un anfitrión muestra los iconos</translation>
    </message>
    <message>
        <source>no host shows icons</source>
        <translation>ningún anfitrión muestra los iconos</translation>
    </message>
    <message>
        <source>Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then Chatelaine opens its window instead.</source>
        <translation>Active la bandeja de su escritorio (en GNOME, instale la extensión AppIndicator). Mientras tanto, Chatelaine abre su ventana en su lugar.</translation>
    </message>
    <message>
        <source>no StatusNotifier host; a panel may have a tray of the older kind</source>
        <translation>ningún anfitrión StatusNotifier; puede que un panel tenga una bandeja del tipo antiguo</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server (what it can do)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a server is started when it is needed</source>
        <translation>un servidor se inicia cuando hace falta</translation>
    </message>
    <message>
        <source>no server shows them</source>
        <translation>ningún servidor las muestra</translation>
    </message>
    <message>
        <source>Start a notification daemon, such as dunst or that of your desktop.</source>
        <translation>Inicie un servicio de notificaciones, como dunst o el de su escritorio.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>se puede abrir</translation>
    </message>
    <message>
        <source>xdg-open is missing, so a sign-in cannot open the browser</source>
        <translation>falta xdg-open, así que un inicio de sesión no puede abrir el navegador</translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then open the address of a sign-in by hand.</source>
        <translation>Instale xdg-utils. Mientras tanto, abra a mano la dirección de un inicio de sesión.</translation>
    </message>
    <message>
        <source>the address of a sign-in is to be opened by hand</source>
        <translation>la dirección de un inicio de sesión se abre a mano</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>the demo&apos;s own, in memory</source>
        <translation>el de la demostración, en memoria</translation>
    </message>
    <message>
        <source>none, as there is no session bus</source>
        <translation>no hay, porque falta el bus de sesión</translation>
    </message>
    <message>
        <source>a Secret Service</source>
        <translation>un Secret Service</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again to restart it. You are not signed out.</source>
        <translation>Salga del escritorio y vuelva a entrar para que arranque de nuevo. Su sesión no se ha cerrado.</translation>
    </message>
    <message>
        <source>started when it is needed</source>
        <translation>se inicia cuando hace falta</translation>
    </message>
    <message>
        <source>%1 runs, but has no default keyring</source>
        <translation>%1 se ejecuta, pero no tiene llavero predeterminado</translation>
    </message>
    <message>
        <source>Create one with your keyring program (such as Seahorse) and make it the default.</source>
        <translation>Cree uno con su programa de llaveros (como Seahorse) y hágalo predeterminado.</translation>
    </message>
    <message>
        <source>%1 is locked: what is in it can be neither read nor changed</source>
        <translation>%1 está bloqueado: lo que contiene no se puede leer ni cambiar</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop anew. You are not signed out.</source>
        <translation>Desbloquéelo, por ejemplo volviendo a entrar en el escritorio. Su sesión no se ha cerrado.</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, desbloqueado</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration</source>
        <translation>Configuración de Codex</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Directorio de Codex</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro de operaciones</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Directorio de Codex %1</translation>
    </message>
    <message>
        <source>%1, by CODEX_HOME</source>
        <translation>%1, por CODEX_HOME</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, aún no existe</translation>
    </message>
    <message>
        <source>%1, as nothing else is set</source>
        <translation>%1, al no definirse otra cosa</translation>
    </message>
    <message>
        <source>%1, by %2, line %3</source>
        <comment>mode, file, number</comment>
        <translation>%1, por %2, línea %3</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>se puede leer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Almacén %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
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
        <translation>está definida aquí: un Codex iniciado así usa ese token y ninguna sesión</translation>
    </message>
    <message>
        <source>Unset it, unless that is what you want.</source>
        <translation>Elimínela, salvo que sea lo que quiere.</translation>
    </message>
    <message>
        <source>Left by Codex</source>
        <translation>Restos de Codex</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>%n archivo .auth-… junto a auth.json, de un Codex que se terminó mientras guardaba su sesión</numerusform>
            <numerusform>%n archivos .auth-… junto a auth.json, de un Codex que se terminó mientras guardaba su sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They hold tokens: remove them once Codex works and none is running.</source>
        <translation>Chatelaine toma de ellos lo más nuevo con la próxima renovación («chatelainectl refresh»). Contienen tokens: bórrelos cuando Codex funcione y no se esté ejecutando ninguno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of program: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Running Codex programs</source>
        <translation>Programas de Codex en ejecución</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>live</source>
        <comment>used by Codex</comment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>live in another Codex home</source>
        <translation>en uso en otro directorio de Codex</translation>
    </message>
    <message>
        <source>renewed at %1</source>
        <translation>próxima renovación: %1</translation>
    </message>
    <message>
        <source>a renewal is due</source>
        <translation>renovación pendiente</translation>
    </message>
    <message>
        <source>Sign in again with this account: in the window, or “chatelainectl login”.</source>
        <translation>Inicie sesión de nuevo con esta cuenta: en la ventana o con «chatelainectl login».</translation>
    </message>
    <message>
        <source>Port 1455</source>
        <translation>Puerto 1455</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by a sign-in of ours</source>
        <translation>ocupado por un inicio de sesión nuestro</translation>
    </message>
    <message>
        <source>in use by %1, so a sign-in takes port 1457</source>
        <translation>ocupado por %1, así que un inicio de sesión toma el puerto 1457</translation>
    </message>
    <message>
        <source>End that program if a sign-in fails; often it is another sign-in.</source>
        <translation>Cierre ese programa si falla un inicio de sesión; a menudo es otro inicio de sesión.</translation>
    </message>
    <message>
        <source>in use by %1, and port 1457 by %2: nobody can sign in</source>
        <translation>ocupado por %1, y el puerto 1457 por %2: no se puede iniciar sesión</translation>
    </message>
    <message>
        <source>End one of these programs; often it is another sign-in.</source>
        <translation>Cierre uno de estos programas; a menudo es otro inicio de sesión.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de inicio de sesión</translation>
    </message>
    <message>
        <source>%1, a test issuer</source>
        <translation>%1, un servidor de prueba</translation>
    </message>
    <message>
        <source>Codex&apos;s server</source>
        <translation>Servidor de Codex</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>no variable is set</source>
        <translation>ninguna variable definida</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>the file that %1 names cannot be read</source>
        <translation>no se puede leer el archivo que indica %1</translation>
    </message>
    <message>
        <source>Correct the path or its permissions, or unset the variable.</source>
        <translation>Corrija la ruta o sus permisos, o elimine la variable.</translation>
    </message>
    <message>
        <source>no difference to the server&apos;s is known</source>
        <translation>no se conoce diferencia con el del servidor</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>%1; only %2 are free there</source>
        <translation>%1; allí solo quedan libres %2</translation>
    </message>
    <message>
        <source>Make room: a renewed sign-in must find some.</source>
        <translation>Libere espacio: una sesión renovada lo necesita.</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1; %2 libres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>correctos</translation>
    </message>
    <message>
        <source>none: the defaults are in force</source>
        <translation>no hay: rigen los valores predeterminados</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar con el escritorio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Archivo de registro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>%n entrada, la más antigua: %1</numerusform>
            <numerusform>%n entradas, la más antigua: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start Chatelaine, or run “chatelainectl refresh”. Nothing is lost.</source>
        <translation>Lo que se empezó no ha terminado. Corrija lo demás que aquí se indica (por ejemplo, desbloquee el llavero) y después inicie Chatelaine o ejecute «chatelainectl refresh». No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>ninguna sesión iniciada</translation>
    </message>
    <message>
        <source>%1 holds an answer of the server that names another account; nothing waits for it</source>
        <translation>%1 contiene una respuesta del servidor que nombra otra cuenta; nada la está esperando</translation>
    </message>
    <message>
        <source>Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer need it.</source>
        <translation>Chatelaine no la usa: se conserva para que usted pueda examinarla. Borre el archivo cuando ya no lo necesite.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Discretion</name>
    <message>
        <source>account %1</source>
        <translation>cuenta %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>in place of a name in a path</comment>
        <translation>usuario</translation>
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
        <translation>La entrada de Codex en el llavero está dañada%1, así que no se puede saber de quién es la sesión. Inicie sesión de nuevo para sustituirla; la dañada se conserva aparte.</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in in %1 is damaged%2, so Codex cannot use it. Correct the file, or sign in again: the damaged one is then kept aside.</source>
        <translation>La sesión de Codex en %1 está dañada%2, así que Codex no puede usarla. Corrija el archivo o inicie sesión de nuevo: la dañada se conserva entonces aparte.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. Correct the file, or remove it, then start Chatelaine again.</source>
        <translation>No se entienden los ajustes de %1%2, así que Chatelaine sigue con los valores predeterminados. Corrija o borre el archivo y vuelva a iniciar Chatelaine.</translation>
    </message>
    <message>
        <source>The settings could not be understood%2, so Chatelaine goes on with its defaults. What was there is kept in %1.</source>
        <translation>No se pudieron entender los ajustes%2, así que Chatelaine sigue con los valores predeterminados. Lo que había se conserva en %1.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. Correct it, or move it away, then try again.</source>
        <translation>%1 tiene daños%2. Se deja como está, y las sesiones que dependen de ello no se pueden usar hasta que esté bien. Corríjalo o muévalo a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. To have it kept, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex está configurado para guardar su sesión solo en memoria%1, donde ningún otro programa puede leerla ni escribirla. Para que se conserve, escriba esta línea en config.toml: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. To change that, write this line under [features] in config.toml: secret_auth_storage = false</source>
        <translation>Codex está configurado para guardar su sesión en un archivo cifrado propio%1, en el que Chatelaine nunca escribe. Para cambiarlo, escriba esta línea bajo [features] en config.toml: secret_auth_storage = false</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in in %1%2, where Chatelaine never writes. To change that, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex guarda su sesión en %1%2, donde Chatelaine nunca escribe. Para cambiarlo, escriba esta línea en config.toml: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>chatgpt_base_url in Codex&apos;s configuration names an address that may not receive your tokens%1. Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the address in Chatelaine&apos;s settings.json (&quot;allowedOrigins&quot;).</source>
        <translation>chatgpt_base_url, en la configuración de Codex, indica una dirección que no puede recibir sus tokens%1. Chatelaine no envía nada allí; Codex sí lo haría. Borre la línea o, si la dirección es suya, permítala en el settings.json de Chatelaine (&quot;allowedOrigins&quot;).</translation>
    </message>
    <message>
        <source>%1 may not receive your tokens, so nothing was sent there.</source>
        <translation>%1 no puede recibir sus tokens, así que no se envió nada allí.</translation>
    </message>
    <message>
        <source>The variable %1 names an address that may not receive your tokens%2. Nothing was sent. Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.</source>
        <translation>La variable %1 indica una dirección que no puede recibir sus tokens%2. No se envió nada. Elimínela o asígnele https://auth.openai.com o una dirección de bucle local como http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.</source>
        <translation>Codex no está habilitado para su espacio de trabajo. Pida acceso a Codex al administrador de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>This person has no ChatGPT workspace that Codex could use, so nobody was signed in. Sign in with another account, or ask your workspace administrator.</source>
        <translation>Esta persona no tiene ningún espacio de trabajo de ChatGPT que Codex pueda usar, así que no se inició sesión. Inicie sesión con otra cuenta o pregunte al administrador de su espacio de trabajo.</translation>
    </message>
    <message>
        <source>Your workspace does not allow the Codex CLI, so nobody was signed in. Ask your workspace administrator to allow it.</source>
        <translation>Su espacio de trabajo no permite Codex CLI, así que no se inició sesión. Pida al administrador de su espacio de trabajo que lo permita.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.</source>
        <translation>El inicio de sesión se rechazó en el navegador. No se cambió nada; inicie sesión de nuevo si fue un error.</translation>
    </message>
    <message>
        <source>The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.</source>
        <translation>El inicio de sesión se rechazó: «%1». No se cambió nada; inicie sesión de nuevo, o con otra cuenta.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more%1.</source>
        <translation>La sesión ya no se puede renovar%1.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.</source>
        <translation>La sesión ya no se puede renovar: una copia se renovó en otro lugar, y eso terminó esta.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for too long, and has ended.</source>
        <translation>La sesión pasó demasiado tiempo sin renovarse y ha terminado.</translation>
    </message>
    <message>
        <source>The sign-in was ended on the server, for example by signing out everywhere or by a new password.</source>
        <translation>La sesión se terminó en el servidor, por ejemplo al cerrarla en todas partes o al cambiar la contraseña.</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <comment>a sentence with the cause</comment>
        <translation>%1 Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 Sign in again as %2.</source>
        <comment>a sentence with the cause, who</comment>
        <translation>%1 Inicie sesión de nuevo como %2.</translation>
    </message>
    <message>
        <source>This sign-in is an API key. It has no access token, and never needs to be renewed.</source>
        <translation>Esta sesión es una clave de API. No tiene token de acceso y nunca hay que renovarla.</translation>
    </message>
    <message>
        <source>This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Este tipo de sesión aquí solo se muestra: Chatelaine no la renueva ni entrega su token.</translation>
    </message>
    <message>
        <source>This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Este tipo de sesión (%1) aquí solo se muestra: Chatelaine no la renueva ni entrega su token.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>El reloj de este equipo está mal. Chatelaine lo tiene en cuenta, pero otros programas, entre ellos Codex, pueden tomar una sesión válida por caducada. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>El reloj de este equipo va adelantado %1. Chatelaine lo tiene en cuenta, pero otros programas, entre ellos Codex, pueden tomar una sesión válida por caducada. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among them, may use a sign-in that has expired. Set the clock.</source>
        <translation>El reloj de este equipo va atrasado %1. Chatelaine lo tiene en cuenta, pero otros programas, entre ellos Codex, pueden usar una sesión que ha caducado. Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try again later.</source>
        <translation>Se consultó a %1 demasiadas veces, y no responde durante un rato. Las sesiones guardadas aquí no han cambiado; vuelva a intentarlo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.</source>
        <translation>Se consultó a %1 demasiadas veces. Las sesiones guardadas aquí no han cambiado; vuelva a intentarlo dentro de %2.</translation>
    </message>
    <message>
        <source>This sign-in names no workspace</source>
        <translation>Esta sesión no indica ningún espacio de trabajo</translation>
    </message>
    <message>
        <source>This sign-in is for workspace %1</source>
        <translation>Esta sesión es del espacio de trabajo %1</translation>
    </message>
    <message>
        <source>%1, which Codex&apos;s configuration does not allow: Codex would sign it out again. Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, y eso no lo permite la configuración de Codex: Codex volvería a cerrarla. Inicie sesión de nuevo y elija otro espacio de trabajo, o cambie forced_chatgpt_workspace_id en config.toml.</translation>
    </message>
    <message>
        <source>%1, but Codex&apos;s configuration allows only %2 and would sign it out again. Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, pero la configuración de Codex solo permite %2 y volvería a cerrarla. Inicie sesión de nuevo y elija ese espacio de trabajo, o cambie forced_chatgpt_workspace_id en config.toml.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only API keys (forced_login_method = &quot;api&quot; in %1), so Codex would remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.</source>
        <translation>La configuración de Codex solo permite claves de API (forced_login_method = &quot;api&quot; en %1), así que Codex quitaría enseguida una sesión de ChatGPT. Borre esa línea para iniciar sesión con ChatGPT.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only ChatGPT sign-ins (forced_login_method = &quot;chatgpt&quot; in %1), so Codex would remove an API key at once. Remove that line to use an API key.</source>
        <translation>La configuración de Codex solo permite sesiones de ChatGPT (forced_login_method = &quot;chatgpt&quot; en %1), así que Codex quitaría enseguida una clave de API. Borre esa línea para usar una clave de API.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>Se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: look at the accounts, then try again.</source>
        <translation>Tardaba demasiado, así que Chatelaine dejó de esperar. Puede que lo pedido se haya hecho de todos modos: mire las cuentas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 does not exist. Nothing was changed. Check the path, then try again.</source>
        <translation>%1 no existe. No se cambió nada. Compruebe la ruta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. Check what it is and who may read it, then start Chatelaine again.</source>
        <translation>No se pueden leer los ajustes de %1%2, así que Chatelaine sigue con los valores predeterminados. Compruebe qué es y quién puede leerlo, y vuelva a iniciar Chatelaine.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are signed out. Check what it is and who may read it, then try again.</source>
        <translation>No se puede leer %1%2, así que no se puede saber qué sesión contiene. Esto no significa que se haya cerrado su sesión. Compruebe qué es y quién puede leerlo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. What was there before is unchanged. Make room, or permit yourself to write there, then try again.</source>
        <translation>No se puede escribir %1%2. Lo que había antes no ha cambiado. Libere espacio o dese permiso para escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.</source>
        <translation>%1 pertenece a otro usuario, así que no se cambió nada allí. Ejecute Chatelaine como ese usuario.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.</source>
        <translation>%1 pertenece a %2, así que no se cambió nada allí. Ejecute Chatelaine como %2.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which does not exist, so no sign-in can be kept there. Remove the link or create what it points to, then try again.</source>
        <translation>%1 es un enlace a %2, que no existe, así que allí no se puede guardar ninguna sesión. Borre el enlace o cree aquello a lo que apunta, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is changing Codex&apos;s sign-in and did not finish in time (it holds %1). Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está cambiando la sesión de Codex y no terminó a tiempo (retiene %1). No se cambió nada; vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are kept, so none is touched.</source>
        <translation>La configuración de Codex en %1 es incorrecta%2. Hasta que se corrija no se puede saber dónde se guardan las sesiones, así que no se toca ninguna.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: cli_auth_credentials_store = &quot;file&quot; in config.toml.</source>
        <translation>Ningún llavero responde en este equipo%1, así que las sesiones que contenga no se pueden leer ni cambiar. Inicie uno (como GNOME Keyring o KWallet) o haga que Codex guarde su sesión en un archivo: cli_auth_credentials_store = &quot;file&quot; en config.toml.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. This does not mean that you are signed out. Try again; if it stays silent, log out of the desktop and in again to restart it.</source>
        <translation>El llavero no respondió a tiempo. Esto no significa que se haya cerrado su sesión. Vuelva a intentarlo; si sigue sin responder, salga del escritorio y vuelva a entrar para que arranque de nuevo.</translation>
    </message>
    <message>
        <source>The keyring refused access%1. The sign-ins in it are unchanged. Unlock it and permit Chatelaine to use it, then try again.</source>
        <translation>El llavero denegó el acceso%1. Las sesiones que contiene no han cambiado. Desbloquéelo, permita que Chatelaine lo use y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot be told, so none is touched. Remove the wrong one with your keyring program, then try again.</source>
        <translation>El llavero contiene varias sesiones para el mismo directorio de Codex%1, y no se puede saber cuál de ellas lee Codex, así que no se toca ninguna. Borre la incorrecta con su programa de llaveros y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.</source>
        <translation>La sesión contiene un %1 que no es un token válido%2, así que Codex no podría usarla. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose an account with ChatGPT.</source>
        <translation>La sesión no dice de qué cuenta es%1. No se puede usar; inicie sesión de nuevo y elija una cuenta con ChatGPT.</translation>
    </message>
    <message>
        <source>The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not renewed. Sign in again; the mixed one is kept aside.</source>
        <translation>La sesión que usa Codex contiene tokens de dos cuentas distintas. Se deja como está y no se renueva. Inicie sesión de nuevo; la mezclada se conserva aparte.</translation>
    </message>
    <message>
        <source>The sign-in lacks its %1, so Codex could not use it. Sign in again.</source>
        <translation>La sesión no contiene %1, así que Codex no podría usarla. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another program changed the sign-in at the same moment, and its change was left alone. Look who is signed in now, then try again.</source>
        <translation>Otro programa cambió la sesión en el mismo momento, y su cambio se respetó. Mire quién tiene ahora la sesión iniciada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, who was not expected here. Nothing was changed. Sign in again and choose the right account.</source>
        <translation>La sesión es de %1, que no era la cuenta esperada aquí. No se cambió nada. Inicie sesión de nuevo y elija la cuenta correcta.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, but this was to be %2. Nothing was changed. Sign in again and choose %2 in the browser.</source>
        <translation>La sesión es de %1, pero debía ser de %2. No se cambió nada. Inicie sesión de nuevo y elija %2 en el navegador.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Codex here.</source>
        <translation>Codex no tiene aquí ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>No sign-in of %1 is kept on this computer.</source>
        <translation>En este equipo no se guarda ninguna sesión de %1.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.</source>
        <translation>No se hizo el cambio: Codex se está ejecutando y puede renovar la sesión de %1 en este momento, y no se pudo renovar antes de apartarla%2. Si cambia igualmente, puede que %1 tenga que iniciar sesión de nuevo más adelante.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs would go on as the other member by themselves.</source>
        <translation>No se hizo el cambio: Codex se está ejecutando, y ambas cuentas pertenecen a un mismo espacio de trabajo. Los programas en ejecución seguirían por sí solos como el otro miembro.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, where the browser must hand the sign-in over. End that program, often another sign-in, then try again.</source>
        <translation>Otro programa usa el puerto %1 de este equipo, donde el navegador debe entregar la sesión. Cierre ese programa, a menudo otro inicio de sesión, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. End that program, then try again.</source>
        <translation>El puerto %1 de este equipo está ocupado (%2), y el navegador debe entregar la sesión allí. Cierre ese programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; start it again when you are ready.</source>
        <translation>No llegó a tiempo ninguna respuesta del navegador, así que se terminó el inicio de sesión. No se cambió nada; empiécelo de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>This runs inside Codex&apos;s sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no token. Do it in a terminal of your own.</source>
        <translation>Esto se ejecuta dentro del entorno aislado de Codex (%1 está definida), donde Chatelaine no cambia sesiones ni entrega tokens. Hágalo en un terminal propio.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Nothing was sent, and every sign-in is kept. Check the network connection, then try again.</source>
        <translation>No se pudo contactar con %1%2. No se envió nada, y se conservan todas las sesiones. Compruebe la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. Check the network connection, then try again.</source>
        <translation>La conexión con %1 terminó antes de que la respuesta estuviera completa%2. Las sesiones guardadas aquí no han cambiado. Compruebe la conexión de red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. A proxy or the login page of a public network may be in the way: open a web page, then try again.</source>
        <translation>%1 quiso enviarnos a otra dirección, adonde no deben ir los tokens, así que Chatelaine se detuvo. Puede que se interponga un proxy o la página de acceso de una red pública: abra una página web y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 refused the request%2. Sign-ins kept here are unchanged. Try again; if it refuses again, start the sign-in anew.</source>
        <translation>%1 rechazó la petición%2. Las sesiones guardadas aquí no han cambiado. Vuelva a intentarlo; si la rechaza otra vez, empiece de nuevo el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 tiene problemas propios%2. Las sesiones guardadas aquí no han cambiado; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. A proxy may be in the way; try again later.</source>
        <translation>%1 dio una respuesta que no se puede usar%2. Las sesiones guardadas aquí no han cambiado. Puede que se interponga un proxy; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 answered about another account than the one that was asked about%2, so nothing of it is shown. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 respondió sobre una cuenta distinta de la consultada%2, así que no se muestra nada de ello. Las sesiones guardadas aquí no han cambiado; vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or a VPN. This does not mean that you are signed out. Try again later, or from another network.</source>
        <translation>Algo entre este equipo y %1 rechazó la petición con una página propia%2: un cortafuegos, un proxy o una VPN. Esto no significa que se haya cerrado su sesión. Vuelva a intentarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>Otros usuarios de este equipo pueden leer %1, que contiene tokens. El próximo cambio de la sesión lo corrige; para corregirlo ya, ponga sus permisos en 600.</translation>
    </message>
    <message>
        <source>%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; or remove the other names.</source>
        <translation>%1 tiene más de un nombre (enlaces duros), así que Codex no podría guardar una sesión renovada y la perdería. El próximo cambio de la sesión lo corrige; o bien borre los otros nombres.</translation>
    </message>
    <message>
        <source>%1 is read-only, so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 es de solo lectura, así que Codex no podría guardar una sesión renovada y la perdería. El próximo cambio de la sesión lo corrige; para corregirlo ya, ponga sus permisos en 600.</translation>
    </message>
    <message>
        <source>No keyring answers, so the sign-in is kept in the file %1, which only you can read.</source>
        <translation>Ningún llavero responde, así que la sesión se guarda en el archivo %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds tokens: remove it yourself.</source>
        <translation>La sesión está ahora en el llavero, pero no se pudo borrar el archivo antiguo %1%2. Aún contiene tokens: bórrelo usted.</translation>
    </message>
    <message>
        <source>%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. It is left alone, and kept with your other accounts at the next sign-in.</source>
        <translation>%1 contiene otra sesión%2. Codex no la ve, porque mira primero en el llavero. No se toca, y se guarda con sus otras cuentas en el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine keeps it, and stores it as soon as that is possible.</source>
        <translation>Se renovó una sesión, pero aún no se pudo guardar en su sitio%1. No se ha perdido nada: Chatelaine la conserva y la guarda allí en cuanto sea posible.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.</source>
        <translation>El valor de %1 no se puede usar%2. No se cambió nada; corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try again, and please report what you did.</source>
        <translation>Chatelaine no esperaba esto: lo detuvo un defecto propio%1. Mire las cuentas antes de volver a intentarlo e informe de lo que hizo, por favor.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Unset CHATELAINE_ISSUER, or sign in again.</source>
        <translation>Esta sesión es de un servidor distinto de %1, así que no se envió nada allí. Elimine la variable CHATELAINE_ISSUER o vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.</source>
        <translation>No se pueden escribir los ajustes de %1%2, así que quedan como estaban. Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Another program is changing the settings and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está cambiando los ajustes y no terminó a tiempo. No se cambió nada; vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no sign-in there. Create that folder, or name another.</source>
        <translation>El directorio de Codex «%1» (de CODEX_HOME, --home o los ajustes) no se puede usar%2, así que Codex no encuentra allí ninguna sesión. Cree esa carpeta o indique otra.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Sign in again.</source>
        <translation>Esta sesión es de un servidor distinto de %1, así que no se envió nada allí. Vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked, so sign-ins in it can be neither read nor changed. This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop anew.</source>
        <translation>El llavero está bloqueado, así que las sesiones que contiene no se pueden leer ni cambiar. Esto no significa que se haya cerrado su sesión: desbloquee el llavero, por ejemplo, iniciando de nuevo la sesión del escritorio.</translation>
    </message>
    <message>
        <source>The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out of Codex, or it was imported. It is used again when you switch to %1.</source>
        <translation>Puede que la copia de la sesión de %1 que se guarda aquí no sea la más nueva: otro programa la sacó de Codex, o se importó. Se vuelve a usar cuando usted cambia a %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can end it in the other. Switch one of them to another account.</source>
        <translation>Codex usa %1 también en otro directorio: %2. No se renueva en ninguno de los dos, porque cada renovación en uno puede terminarla en el otro. Cambie uno de ellos a otra cuenta.</translation>
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
        <translation>Abrir</translation>
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
        <translation>Esto no es una sesión de Codex%1.</translation>
    </message>
    <message>
        <source>There is no sign-in of Codex in it.</source>
        <translation>No contiene ninguna sesión de Codex.</translation>
    </message>
    <message>
        <source>It has no refresh token, so it would end with its access token.</source>
        <translation>No tiene token de renovación, así que terminaría con su token de acceso.</translation>
    </message>
    <message>
        <source>It lacks its %1, so Codex could not use it.</source>
        <translation>No contiene %1, así que Codex no podría usarla.</translation>
    </message>
    <message>
        <source>Its %1 is no valid token%2, so Codex could not use it.</source>
        <translation>Su %1 no es un token válido%2, así que Codex no podría usarla.</translation>
    </message>
    <message>
        <source>It does not say which account it is for.</source>
        <translation>No dice de qué cuenta es.</translation>
    </message>
    <message>
        <source>It holds tokens of two different accounts.</source>
        <translation>Contiene tokens de dos cuentas distintas.</translation>
    </message>
    <message>
        <source>It is a kind of sign-in that Chatelaine only shows (%1).</source>
        <translation>Es un tipo de sesión que Chatelaine solo muestra (%1).</translation>
    </message>
    <message>
        <source>There is no sign-in here.</source>
        <translation>Aquí no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It cannot be read%1.</source>
        <translation>No se puede leer%1.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>It belongs to %1. Import it as %1.</source>
        <translation>Pertenece a %1. Impórtelo como %1.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 se importó.</translation>
    </message>
    <message>
        <source>%1 was imported, in place of an older sign-in that was here.</source>
        <translation>%1 se importó en lugar de una sesión más antigua que había aquí.</translation>
    </message>
    <message>
        <source>%1 is here already, by the same sign-in or a newer one.</source>
        <translation>%1 ya está aquí, con la misma sesión o una más nueva.</translation>
    </message>
    <message>
        <source>%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this one, switch to another account and remove that one first.</source>
        <translation>%1 no se importó: Codex usa la cuenta con otra sesión, que no se ha tocado. Para tener esta, cambie a otra cuenta y quite antes aquella.</translation>
    </message>
    <message>
        <source>%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. To have this one, remove that one first.</source>
        <translation>%1 no se importó: aquí hay otra sesión de la cuenta, y no se puede saber cuál es más nueva. Para tener esta, quite antes aquella.</translation>
    </message>
    <message>
        <source>%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.</source>
        <translation>%1 Codex la usa en ese directorio: para tenerla aquí, ciérrela allí o borre su auth.json.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Label</name>
    <message>
        <source>it must be one line, without control characters</source>
        <translation>debe ser una sola línea, sin caracteres de control</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>it stands for %1 already</source>
        <translation>ya corresponde a %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Login</name>
    <message>
        <source>Signing in at the test issuer, without a browser:</source>
        <translation>Iniciando sesión en el servidor de prueba, sin navegador:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in with the browser; Ctrl-C ends that. If no browser opened, open this address on this computer:</source>
        <translation>Esperando a que inicie sesión con el navegador; Ctrl-C termina la espera. Si no se abrió ningún navegador, abra esta dirección en este equipo:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in; Ctrl-C ends that. No browser could be started: open this address on this computer:</source>
        <translation>Esperando a que inicie sesión; Ctrl-C termina la espera. No se pudo iniciar ningún navegador: abra esta dirección en este equipo:</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message>
        <source>weekly limit</source>
        <translation>límite semanal</translation>
    </message>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>límite de %n día</numerusform>
            <numerusform>límite de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>límite de %n&#xa0;h</numerusform>
            <numerusform>límite de %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>límite de %n&#xa0;min</numerusform>
            <numerusform>límite de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: sesión caducada</translation>
    </message>
    <message>
        <source>%1: expires soon</source>
        <translation>%1: la sesión caduca pronto</translation>
    </message>
    <message>
        <source>%1: kept in a file</source>
        <translation>%1: sesión guardada en un archivo</translation>
    </message>
    <message>
        <source>%1: %2 used up</source>
        <translation>%1: %2 agotado</translation>
    </message>
    <message>
        <source>%1: %2 % of the %3 used</source>
        <comment>account, percentage, name of a limit</comment>
        <translation>%1: usado el %2&#xa0;% del %3</translation>
    </message>
    <message>
        <source>%1: %2 has reset</source>
        <translation>%1: se reinició el %2</translation>
    </message>
    <message>
        <source>%1: renewed</source>
        <translation>%1: sesión renovada</translation>
    </message>
    <message>
        <source>Codex uses %1 now</source>
        <translation>Codex usa ahora %1</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1: sesión iniciada</translation>
    </message>
    <message>
        <source>What Codex stored mixes two accounts, so it is not renewed.</source>
        <translation>Lo que guardó Codex mezcla dos cuentas, así que no se renueva.</translation>
    </message>
    <message>
        <source>What Codex stored lacks a part, so Codex cannot work with it.</source>
        <translation>A lo que guardó Codex le falta una parte, así que Codex no puede trabajar con ello.</translation>
    </message>
    <message>
        <source>What Codex stored is damaged, so Codex cannot work with it.</source>
        <translation>Lo que guardó Codex está dañado, así que Codex no puede trabajar con ello.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Codex does not use it now.</source>
        <translation>Ya no se puede renovar. Codex no la usa ahora.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: Codex works with it until %1.</source>
        <translation>Ya no se puede renovar: Codex trabaja con ella hasta %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more, and Codex cannot work with it.</source>
        <translation>Ya no se puede renovar, y Codex no puede trabajar con ella.</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <comment>a sentence; time</comment>
        <translation>%1 Próximo intento: %2.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets.</source>
        <translation>Codex no puede seguir con esta cuenta hasta que se reinicie el límite.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets: %1.</source>
        <translation>Codex no puede seguir con esta cuenta hasta que se reinicie el límite: %1.</translation>
    </message>
    <message>
        <source>%1 % are left.</source>
        <translation>Queda el %1&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 % are left until it resets: %2.</source>
        <translation>Queda el %1&#xa0;% hasta el reinicio: %2.</translation>
    </message>
    <message>
        <source>All of it can be used again.</source>
        <translation>Se puede volver a usar por completo.</translation>
    </message>
    <message>
        <source>In the Codex home %1.</source>
        <translation>En el directorio de Codex %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>%n programa en ejecución se inició con otra cuenta.</numerusform>
            <numerusform>%n programas en ejecución se iniciaron con otra cuenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codex cannot work with it since %1, because it could not be renewed.</source>
        <translation>Codex no puede trabajar con ella desde %1, porque no se pudo renovar.</translation>
    </message>
    <message>
        <source>It could not be renewed yet: Codex works with it until %1.</source>
        <translation>Aún no se ha podido renovar: Codex trabaja con ella hasta %1.</translation>
    </message>
    <message>
        <source>Chatelaine keeps it in a file now, not in the keyring.</source>
        <translation>Chatelaine la guarda ahora en un archivo, no en el llavero.</translation>
    </message>
    <message>
        <source>It is not in the keyring, but in the file %1.</source>
        <translation>No está en el llavero, sino en el archivo %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válida hasta %1.</translation>
    </message>
    <message>
        <source>Codex goes on with it.</source>
        <translation>Codex sigue con ella.</translation>
    </message>
    <message>
        <source>Another program signed it in, and Codex uses it.</source>
        <translation>Otro programa inició la sesión, y Codex la usa.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n cuenta: inicie sesión de nuevo</numerusform>
            <numerusform>%n cuentas: inicie sesión de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n sesión caducada</numerusform>
            <numerusform>%n sesiones caducadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n sesión caduca pronto</numerusform>
            <numerusform>%n sesiones caducan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n sesión guardada en un archivo</numerusform>
            <numerusform>%n sesiones guardadas en un archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n límite: queda poco</numerusform>
            <numerusform>%n límites: queda poco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n límite reiniciado</numerusform>
            <numerusform>%n límites reiniciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n sesión renovada</numerusform>
            <numerusform>%n sesiones renovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n directorio de Codex: otra cuenta</numerusform>
            <numerusform>%n directorios de Codex: otra cuenta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n cuenta: sesión iniciada</numerusform>
            <numerusform>%n cuentas: sesión iniciada</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Abrir Chatelaine</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Servidor de prueba: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Program</name>
    <message>
        <source>This has the server end the sign-in of %1: copies on other machines end with it, and programs there have to sign in again. Sign out everywhere? [y/N]</source>
        <translation>Esto hace que el servidor termine la sesión de %1: las copias en otros equipos terminan con ella, y los programas de allí tienen que iniciar sesión de nuevo. ¿Cerrarla en todas partes? [s/N]</translation>
    </message>
    <message>
        <source>The server cannot be told to end this kind of sign-in, so nothing was removed. Without --everywhere it is removed from this computer; end an API key where you made it.</source>
        <translation>No se puede pedir al servidor que termine este tipo de sesión, así que no se quitó nada. Sin --everywhere se quita de este equipo; anule una clave de API donde la creó.</translation>
    </message>
    <message>
        <source>%1 was signed out everywhere: the server ended the sign-in, so copies on other machines end too, and it was removed from this computer.</source>
        <translation>La sesión de %1 se cerró en todas partes: el servidor la terminó, con lo que terminan también las copias en otros equipos, y se quitó de este equipo.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was removed from this computer. The server was not told: copies elsewhere stay valid.</source>
        <translation>La sesión de %1 se quitó de este equipo. No se avisó al servidor: las copias de otros lugares siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Directorio de Codex</translation>
    </message>
    <message>
        <source>Other home</source>
        <translation>Otro directorio</translation>
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
        <translation>También guardada</translation>
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
        <translation>archivo</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>llavero</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espacio de trabajo %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>folder</comment>
        <translation>en uso en %1</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardada en</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id de cuenta</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>No sign-in is kept on this computer.</source>
        <translation>En este equipo no se guarda ninguna sesión.</translation>
    </message>
    <message>
        <source>%1 has no label any more.</source>
        <translation>%1 ya no tiene etiqueta.</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 se llama ahora «%2».</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLEMA</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files were left where they are. If another program renews such a copy, the one kept here ends, and the other way round: delete those that you do not need.</source>
        <translation>Los archivos se dejaron donde están. Si otro programa renueva una de esas copias, termina la guardada aquí, y al revés: borre las que no necesite.</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Servidor de prueba: %1</translation>
    </message>
    <message>
        <source>%1 is kept. Codex does not use it yet.</source>
        <translation>%1 queda guardada. Codex aún no la usa.</translation>
    </message>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex usa %1 a partir de ahora.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 from now on.</source>
        <comment>account, folder</comment>
        <translation>Codex usa %1 en %2 a partir de ahora.</translation>
    </message>
    <message>
        <source>Before, Codex used %1. %2.</source>
        <comment>who: where it is kept now</comment>
        <translation>Antes, Codex usaba %1. %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed.</source>
        <translation>La sesión de %1 se renovó.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is from a moment ago and was not renewed again.</source>
        <translation>La sesión de %1 es de hace un momento y no se renovó otra vez.</translation>
    </message>
    <message>
        <source>An access token is as good as a password, so it is not shown on a terminal. Pass it on in a pipe, or add --show.</source>
        <translation>Un token de acceso vale tanto como una contraseña, así que no se muestra en un terminal. Páselo por una tubería o añada --show.</translation>
    </message>
    <message>
        <source>It is not tried again before %1. “chatelainectl refresh” tries at once.</source>
        <translation>No se vuelve a intentar antes de %1. «chatelainectl refresh» lo intenta enseguida.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>No se pudo escribir la respuesta.</translation>
    </message>
    <message>
        <source>the old account</source>
        <translation>la cuenta anterior</translation>
    </message>
    <message>
        <source>These programs use %1. None is ended by the switch: start those again that are to use %2.</source>
        <translation>Estos programas usan %1. El cambio no cierra ninguno: vuelva a iniciar los que deban usar %2.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Tras el cambio</translation>
    </message>
    <message>
        <source>%1 To switch all the same, add --anyway.</source>
        <comment>sentences with the cause</comment>
        <translation>%1 Para cambiar igualmente, añada --anyway.</translation>
    </message>
    <message>
        <source>Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then try again.</source>
        <translation>No se hizo el cambio: entretanto %1 pasó a ser la cuenta que usa Codex. Mire las cuentas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Running programs go on as %1, from their next request on. Switch all the same? [y/N]</source>
        <translation>Los programas en ejecución siguen como %1 desde su próxima petición. ¿Cambiar igualmente? [s/N]</translation>
    </message>
    <message>
        <source>Switch for new sessions? [y/N]</source>
        <translation>¿Cambiar para los programas nuevos? [s/N]</translation>
    </message>
    <message>
        <source>Switch all the same? [y/N]</source>
        <translation>¿Cambiar igualmente? [s/N]</translation>
    </message>
    <message>
        <source>Codex uses %1 already.</source>
        <translation>Codex ya usa %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 already.</source>
        <comment>account, folder</comment>
        <translation>Codex ya usa %1 en %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is left, when it resets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>none are told</source>
        <translation>no se indica ninguno</translation>
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
        <translation>%1 (pid %2, desde %3)</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>app server</source>
        <translation>servidor de aplicación</translation>
    </message>
    <message>
        <source>IDE extension</source>
        <translation>extensión de IDE</translation>
    </message>
    <message>
        <source>desktop app</source>
        <translation>aplicación de escritorio</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>stays %1 while its token lasts, then asks to sign in</source>
        <translation>sigue con %1 mientras dure su token; luego pide iniciar sesión</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>sigue como %1</translation>
    </message>
    <message>
        <source>started just now: may use either</source>
        <translation>recién iniciado: puede usar cualquiera de las dos</translation>
    </message>
    <message>
        <source>has a token of its own</source>
        <translation>tiene un token propio</translation>
    </message>
</context>
<context>
    <name>chatelaine::Question</name>
    <message>
        <source>y</source>
        <comment>the letter of yes, as in [y/N]</comment>
        <translation>s</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameBox</name>
    <message>
        <source>This name cannot be used: %1.</source>
        <comment>why</comment>
        <translation>Esta etiqueta no se puede usar: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>No se encontró nada mal.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problema encontrado.</numerusform>
            <numerusform>%n problemas encontrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnostics of Chatelaine, %1</source>
        <comment>time</comment>
        <translation>Diagnóstico de Chatelaine, %1</translation>
    </message>
    <message>
        <source>Problem: %1: %2</source>
        <comment>subject: how it is</comment>
        <translation>Problema: %1: %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Qué hacer: %1</translation>
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
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between statements that may hold commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::SettingsDialog</name>
    <message>
        <source>A sign-in has e&amp;xpired</source>
        <translation>Una sesión &amp;ha caducado</translation>
    </message>
    <message>
        <source>A sign-in expires &amp;soon and cannot be renewed</source>
        <translation>Una sesión caduca &amp;pronto y no se puede renovar</translation>
    </message>
    <message>
        <source>A sign-in is kept in a &amp;file though a keyring was wanted</source>
        <translation>Una sesión se guarda en un archivo aunque de&amp;bía ir a un llavero</translation>
    </message>
    <message>
        <source>&amp;Much of a limit is used</source>
        <translation>Se ha usado &amp;mucho de un límite</translation>
    </message>
    <message>
        <source>A sign-in was rene&amp;wed</source>
        <translation>Se ren&amp;ovó una sesión</translation>
    </message>
    <message>
        <source>Codex &amp;uses another account</source>
        <translation>Codex &amp;usa otra cuenta</translation>
    </message>
    <message>
        <source>An&amp;other program signed somebody in</source>
        <translation>O&amp;tro programa inició una sesión</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Iniciar con el e&amp;scritorio</translation>
    </message>
    <message>
        <source>&amp;Privacy mode</source>
        <translation>Modo de pri&amp;vacidad</translation>
    </message>
    <message>
        <source>Show &amp;in colour what needs attention</source>
        <translation>Mostrar en co&amp;lor lo que requiere atención</translation>
    </message>
    <message>
        <source>Renew sign-ins a&amp;head of Codex</source>
        <translation>R&amp;enovar las sesiones antes que Codex</translation>
    </message>
    <message>
        <source>Leave it &amp;to Codex</source>
        <translation>De&amp;járselo a Codex</translation>
    </message>
    <message>
        <source>Please write at most five whole numbers from 1 to 99.</source>
        <translation>Escriba como máximo cinco números enteros del 1 al 99.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, labels, workspaces and the folders of running programs are hidden, also in messages.</source>
        <translation>Para que otros puedan ver la pantalla: las cuentas son «Cuenta 1», «Cuenta 2», etc. Los correos, las etiquetas, los espacios de trabajo y las carpetas de los programas en ejecución se ocultan, también en las notificaciones.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono de la bandeja</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Claro, para un panel oscuro</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Oscuro, para un panel claro</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>&amp;Aspecto:</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Codex finds a sign-in that is good, and several Codex programs never renew one at the same moment, which would end it.</source>
        <translation>Codex encuentra una sesión que sirve, y varios programas de Codex nunca renuevan la misma al mismo tiempo, lo que la terminaría.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When this ma&amp;ny percent are used:</source>
        <translation>Al lle&amp;gar a estos porcentajes de uso:</translation>
    </message>
    <message>
        <source>Codex homes</source>
        <translation>Directorios de Codex</translation>
    </message>
    <message>
        <source>Further Codex homes (CO&amp;DEX_HOME) to look after:</source>
        <translation>Otros directorios de Codex (CODE&amp;X_HOME) que atender:</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Aña&amp;dir una carpeta…</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Directorio de Codex</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You n&amp;eed to sign in again</source>
        <translation>Hay que iniciar sesión de &amp;nuevo</translation>
    </message>
    <message>
        <source>Su&amp;ch a limit has reset</source>
        <translation>Uno de esos límites se &amp;reinicia</translation>
    </message>
    <message>
        <source>What Codex uses is not renewed while Codex does not run, and several Codex programs may end it between them. “Renew sign-in now” still works. Accounts that Codex does not use are renewed once a week either way.</source>
        <translation>Lo que Codex usa no se renueva mientras Codex no se ejecuta, y varios programas de Codex pueden terminarlo al renovarlo a la vez. «Renovar la sesión ahora» sigue funcionando. Las cuentas que Codex no usa se renuevan una vez por semana en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>No se pudo abrir el navegador. Copie la dirección y ábrala en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>%1 When that is done this window closes by itself.</source>
        <comment>what to do</comment>
        <translation>%1 Cuando termine, esta ventana se cierra sola.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <comment>account</comment>
        <translation>Esperando al navegador: %1</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Cancelar inicio de sesión</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Completando el inicio de sesión</translation>
    </message>
    <message>
        <source>You have signed in. The tokens are fetched, checked and stored.</source>
        <translation>Ha iniciado sesión. Los tokens se obtienen, se comprueban y se guardan.</translation>
    </message>
    <message>
        <source>Another browser of this computer will do too, with this address:</source>
        <translation>También sirve otro navegador de este equipo, con esta dirección:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Reabrir el navegador</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in (test issuer)</source>
        <translation>Iniciar sesión (servidor de prueba)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.</source>
        <translation>La página de inicio de sesión se abre en su navegador. Inicie sesión allí y elija el espacio de trabajo en el que debe trabajar Codex.</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there as %1: another account is not taken.</source>
        <translation>La página de inicio de sesión se abre en su navegador. Inicie sesión allí como %1: no se acepta otra cuenta.</translation>
    </message>
    <message>
        <source>Address of the sign-in page:</source>
        <translation>Dirección de la página de inicio de sesión:</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex usa %1 a partir de ahora.</translation>
    </message>
    <message>
        <source>%1 is kept on this computer. Codex does not use it yet.</source>
        <translation>%1 queda guardada en este equipo. Codex aún no la usa.</translation>
    </message>
    <message>
        <source>This was a test issuer.</source>
        <translation>Esto era un servidor de prueba.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML spells it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>No se pudo iniciar sesión</translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message>
        <source>Switch to %1?</source>
        <translation>¿Cambiar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>Ambas cuentas pertenecen a un mismo espacio de trabajo, y eso es todo lo que compara un Codex en ejecución: %n programa seguiría como %1 sin preguntar.</numerusform>
            <numerusform>Ambas cuentas pertenecen a un mismo espacio de trabajo, y eso es todo lo que compara un Codex en ejecución: %n programas seguirían como %1 sin preguntar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch, and let them go on as %1</source>
        <translation>Cambiar y que sigan como %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>%n programa en ejecución sigue con %1. No se cierra ningún programa; lo que inicie después del cambio usa %2.</numerusform>
            <numerusform>%n programas en ejecución siguen con %1. No se cierra ningún programa; lo que inicie después del cambio usa %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch for new sessions</source>
        <translation>Cambiar en programas nuevos</translation>
    </message>
    <message>
        <source>Switch to %1 anyway?</source>
        <translation>¿Cambiar a %1 igualmente?</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Cambiar igualmente</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Cambiar de cuenta</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Programas en ejecución</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Tras el cambio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when you buy more, or when a limit resets.</source>
        <translation>Los créditos de su espacio de trabajo se han agotado. Codex continuará cuando usted compre más o cuando se reinicie un límite.</translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit resets.</source>
        <translation>Los créditos de su espacio de trabajo se han agotado. Codex continuará cuando el propietario compre más o cuando se reinicie un límite.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. You can raise it on ChatGPT&apos;s web page.</source>
        <translation>Se ha alcanzado el límite de uso de su espacio de trabajo. Puede aumentarlo en la página web de ChatGPT.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. Its owner can raise it.</source>
        <translation>Se ha alcanzado el límite de uso de su espacio de trabajo. El propietario puede aumentarlo.</translation>
    </message>
    <message>
        <source>A limit is reached. Codex goes on when it resets.</source>
        <translation>Se ha alcanzado un límite. Codex continuará cuando se reinicie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an extra limit&apos;s name, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>%1&#xa0;% restante</translation>
    </message>
    <message>
        <source>has reset</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>resets %1</source>
        <comment>time or date</comment>
        <translation>reinicio %1</translation>
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
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time or date</comment>
        <translation>actualización: %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitados</translation>
    </message>
</context>
<context>
    <name>chatelaine::Window</name>
    <message>
        <source>Test issuer</source>
        <translation>Servidor de prueba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account; how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
