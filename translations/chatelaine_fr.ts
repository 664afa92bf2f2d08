<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountLines</name>
    <message>
        <source>used in %1</source>
        <translation>utilisé dans %1</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
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
        <translation>limite atteinte</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>a program</comment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>%1, where Codex reads it</source>
        <translation>%1, où Codex la lit</translation>
    </message>
    <message>
        <source>a file, where Codex reads it</source>
        <translation>un fichier, où Codex la lit</translation>
    </message>
    <message>
        <source>a file of Chatelaine&apos;s</source>
        <translation>un fichier de Chatelaine</translation>
    </message>
    <message>
        <source>the keyring, where Codex reads it</source>
        <translation>le trousseau, où Codex la lit</translation>
    </message>
    <message>
        <source>the keyring, by Chatelaine</source>
        <translation>le trousseau, par Chatelaine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>%1 · renewed %2</source>
        <comment>until when; when it was</comment>
        <translation>%1 · renouvelée&#x202f;: %2</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>Used now by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Further workspaces of this person: add an account and choose one in the browser.</source>
        <translation>Autres espaces de travail de cette personne&#x202f;: ajoutez un compte et choisissez-en un dans le navigateur.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>Utilisation (%1), dernier jour</numerusform>
            <numerusform>Utilisation (%1), %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 % were used.</source>
        <translation>Maximum utilisé&#x202f;: %1&#x202f;%.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>How much is left is not known.</source>
        <translation>On ignore combien il reste.</translation>
    </message>
    <message>
        <source>No limits, %1</source>
        <comment>as of when</comment>
        <translation>Aucune limite, %1</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Switch to it</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Use it for Codex</source>
        <translation>Utiliser pour Codex</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove from this computer…</source>
        <translation>Retirer de cet ordinateur…</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Déconnecter partout…</translation>
    </message>
    <message>
        <source>Still running as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Encore en cours avec %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>May still run as %1: %2</source>
        <comment>account, programs</comment>
        <translation>Peut-être encore en cours avec %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>an account that was removed</source>
        <translation>un compte qui a été retiré</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Renouveler la connexion</translation>
    </message>
    <message>
        <source>Use it in %1</source>
        <comment>a Codex home</comment>
        <translation>Utiliser dans %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>chatelaine --help tells what there is.</source>
        <translation>chatelaine --help indique ce qui est possible.</translation>
    </message>
    <message>
        <source>Keeps your ChatGPT sign-ins for the OpenAI Codex CLI, from the system tray.</source>
        <translation>Gère vos connexions ChatGPT pour OpenAI Codex CLI, depuis la zone de notification.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Try it with a test issuer of its own. Nothing of yours is read or changed.</source>
        <translation>Essayer avec un serveur de test intégré. Rien de ce qui vous appartient n’est lu ni modifié.</translation>
    </message>
    <message>
        <source>Begin a sign-in, also in the one that runs already.</source>
        <translation>Commencer une connexion, y compris dans l’instance déjà lancée.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>Open no window: for the start at login.</source>
        <translation>N’ouvrir aucune fenêtre&#x202f;: pour le lancement à l’ouverture de session.</translation>
    </message>
    <message>
        <source>End the one that runs, and wait until it has ended.</source>
        <translation>Arrêter l’instance lancée et attendre qu’elle soit arrêtée.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together.</source>
        <translation>%1 et %2 sont incompatibles.</translation>
    </message>
    <message>
        <source>Chatelaine is running already, but does not answer. End it, then try again.</source>
        <translation>Chatelaine est déjà lancé, mais ne répond pas. Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Another version of Chatelaine is running. Quit it, then try again.</source>
        <translation>Une autre version de Chatelaine est lancée. Quittez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no display here. chatelainectl does the same in a terminal.</source>
        <translation>Il n’y a pas d’affichage ici. chatelainectl fait la même chose dans un terminal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Appuyer</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Déclenche l’action</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Donner le focus</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Donne le focus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Afficher le menu</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Affiche le menu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Bascule l’état</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Ouvre la liste de choix</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Regarder dans&#x202f;:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Aller en avant</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Aller au dossier parent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crée un nouveau dossier</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Passer à la liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Passer aux détails</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste des emplacements et des signets</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fichiers de type&#x202f;:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fichiers &amp;cachés</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Afficher </translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dossier introuvable.
Veuillez vérifier son nom.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Défiler jusqu’ici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Une page vers la gauche</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Une page vers la droite</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Défiler vers la gauche</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Défiler vers la droite</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Asking how much is left…</source>
        <translation>Demande de l’utilisation restante…</translation>
    </message>
    <message>
        <source>How much is left is not known</source>
        <translation>On ignore combien il reste</translation>
    </message>
    <message>
        <source>Limits %1</source>
        <comment>as of when</comment>
        <translation>Limites&#x202f;: %1</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Crédits&#x202f;: %1</translation>
    </message>
    <message>
        <source>Test issuer: no real accounts</source>
        <translation>Serveur de test&#x202f;: aucun compte réel</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 signed in. Use it for Codex?</source>
        <translation>%1 est connecté. L’utiliser pour Codex&#x202f;?</translation>
    </message>
    <message>
        <source>Switching to %1…</source>
        <translation>Bascule vers %1…</translation>
    </message>
    <message>
        <source>Finishing the sign-in…</source>
        <translation>Finalisation de la connexion…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Looking for your sign-in…</source>
        <translation>Recherche de votre connexion…</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons: closing the window quits Chatelaine.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans la zone de notification&#x202f;: fermer la fenêtre quitte Chatelaine.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>More accounts…</source>
        <translation>Autres comptes…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Ouvrir Chatelaine</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Versions, desktop, keyring and states, to show to others: no names, addresses or tokens.</source>
        <translation>Versions, bureau, trousseau et états, à montrer à d’autres&#x202f;: ni noms, ni adresses, ni jetons.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Dossier Codex %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Serveur de test&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>account and validity; how much is left; as of when</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>Renew sign-in now</source>
        <translation>Renouveler la connexion</translation>
    </message>
    <message>
        <source>Renewing %1…</source>
        <comment>account</comment>
        <translation>Renouvellement de %1…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder of a Codex home; what is wrong there</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Codex has no sign-in here. Use one of these accounts, or sign in.</source>
        <translation>Codex n’a pas de connexion ici. Utilisez l’un de ces comptes, ou connectez-vous.</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountArgument</name>
    <message>
        <source>%1 is %2</source>
        <comment>account id, account</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>“%1” fits several accounts; name one by its id: %2</source>
        <translation>«&#x202f;%1&#x202f;» correspond à plusieurs comptes&#x202f;; désignez-en un par son identifiant&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>%1, used by Codex</source>
        <comment>account</comment>
        <translation>%1, utilisé par Codex</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountPage</name>
    <message>
        <source>More</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>chatelaine::AccountText</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Compte inconnu</translation>
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
        <translation>Fin de validité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Valid until %1, and could not be renewed yet</source>
        <translation>Fin de validité&#x202f;: %1&#x202f;; renouvellement pas encore possible</translation>
    </message>
    <message>
        <source>Could not be renewed yet</source>
        <translation>Renouvellement pas encore possible</translation>
    </message>
    <message>
        <source>Nobody can tell until when it is valid</source>
        <translation>Fin de validité impossible à déterminer</translation>
    </message>
    <message>
        <source>Expired since %1; it is renewed at the next use</source>
        <translation>Expirée depuis %1&#x202f;; renouvelée à la prochaine utilisation</translation>
    </message>
    <message>
        <source>Expires at %1; it is renewed at the next use</source>
        <translation>Expiration&#x202f;: %1&#x202f;; renouvelée à la prochaine utilisation</translation>
    </message>
    <message>
        <source>Valid until %1, then sign in again: it cannot be renewed any more</source>
        <translation>Fin de validité&#x202f;: %1, puis reconnectez-vous (renouvellement impossible)</translation>
    </message>
    <message>
        <source>Sign in again: it cannot be renewed any more</source>
        <translation>Reconnectez-vous&#x202f;: la connexion ne peut plus être renouvelée</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>The server cannot be reached; expired since %1</source>
        <translation>Serveur injoignable&#x202f;; expirée depuis %1</translation>
    </message>
    <message>
        <source>The server cannot be reached; valid until %1</source>
        <translation>Serveur injoignable&#x202f;; fin de validité&#x202f;: %1</translation>
    </message>
    <message>
        <source>API key, without an end that is known</source>
        <translation>Clé d’API, sans fin de validité connue</translation>
    </message>
    <message>
        <source>A kind of sign-in that is only shown here</source>
        <translation>Un type de connexion qui est seulement affiché ici</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>à reconnecter</translation>
    </message>
    <message>
        <source>cannot reach the server</source>
        <translation>serveur injoignable</translation>
    </message>
    <message>
        <source>other kind</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>Kept in a file, where Codex reads it</source>
        <translation>Conservée dans un fichier, où Codex la lit</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in a file</source>
        <translation>Conservée par Chatelaine dans un fichier</translation>
    </message>
    <message>
        <source>Kept in the keyring, where Codex reads it</source>
        <translation>Conservée dans le trousseau, où Codex la lit</translation>
    </message>
    <message>
        <source>Kept by Chatelaine in the keyring</source>
        <translation>Conservée par Chatelaine dans le trousseau</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Non conservée sur cet ordinateur</translation>
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
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keyring cannot be used</source>
        <translation>Le trousseau est inutilisable</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>What Codex stored cannot be understood</source>
        <translation>Les données enregistrées par Codex sont illisibles</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in where only Codex can read it</source>
        <translation>Codex conserve sa connexion là où lui seul peut la lire</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in is out of reach</source>
        <translation>La connexion de Codex est hors d’atteinte</translation>
    </message>
    <message>
        <source>The sign-in mixes two accounts</source>
        <translation>La connexion mélange deux comptes</translation>
    </message>
    <message>
        <source>%1; next try at %2</source>
        <comment>how long it lasts; time</comment>
        <translation>%1&#x202f;; prochain essai&#x202f;: %2</translation>
    </message>
    <message>
        <source>not verified: it was imported, and not used yet</source>
        <translation>non vérifiée&#x202f;: importée, et pas encore utilisée</translation>
    </message>
    <message>
        <source>not verified: another program took it out of Codex</source>
        <translation>non vérifiée&#x202f;: un autre programme l’a retirée de Codex</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration has a mistake</source>
        <translation>La configuration de Codex contient une erreur</translation>
    </message>
    <message>
        <source>The Codex home does not exist</source>
        <translation>Le dossier Codex n’existe pas</translation>
    </message>
    <message>
        <source>The Codex home belongs to somebody else</source>
        <translation>Le dossier Codex appartient à quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>chatelaine::Application</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>This ends the account&apos;s sessions on other computers too, and cannot be undone.</source>
        <translation>Cela met fin aux sessions du compte, y compris sur les autres ordinateurs, et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The sign-in is removed from this computer. It is not revoked: other computers stay signed in.</source>
        <translation>La connexion est retirée de cet ordinateur. Elle n’est pas révoquée&#x202f;: les autres ordinateurs restent connectés.</translation>
    </message>
    <message>
        <source>Codex will have no sign-in here until you choose another account.</source>
        <translation>Codex n’aura plus de connexion ici tant que vous n’aurez pas choisi un autre compte.</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Déconnecter partout</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign out %1 everywhere?</source>
        <translation>Déconnecter %1 partout&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A label for %1 (empty: as it is)</source>
        <translation>Libellé de %1 (vide&#x202f;: inchangé)</translation>
    </message>
    <message>
        <source>A label for %1 (empty: none)</source>
        <translation>Libellé de %1 (vide&#x202f;: aucun)</translation>
    </message>
    <message>
        <source>Codex will have no sign-in in %1 until you choose another account.</source>
        <translation>Codex n’aura plus de connexion dans %1 tant que vous n’aurez pas choisi un autre compte.</translation>
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] logout [ACCOUNT] [--everywhere [--yes]] [--json]

Retire une connexion de cet ordinateur&#x202f;: celle d’ACCOUNT, sinon celle que Codex utilise. Le serveur
n’en est pas informé&#x202f;: les copies qui sont ailleurs restent valides. Ne fonctionne pas dans le bac à
sable de Codex. Se termine par 3 si cette connexion n’existe pas.

  ACCOUNT       Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  --everywhere  Faire d’abord mettre fin à la connexion par le serveur, ce qui y met fin aussi sur
                les autres machines. En cas d’échec, rien n’est retiré. Demande avant, dans un
                terminal.
  --yes         Ne pas demander.
  --json        Afficher un seul objet JSON&#x202f;; ne demande jamais.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] switch ACCOUNT [--anyway] [--json]

Fait passer Codex à ACCOUNT dès maintenant&#x202f;; le compte qu’il utilisait avant est conservé. Énumère
d’abord les programmes lancés avec celui-ci, et ce que fera chacun&#x202f;: aucun n’est arrêté. Dans un
terminal, demande confirmation s’il y en a. Sinon continue, mais refuse là où l’autre connexion
pourrait être perdue, ou là où des programmes continueraient avec le compte de l’autre membre d’un
espace de travail. Ne fonctionne pas dans le bac à sable de Codex.

  ACCOUNT   Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  --anyway  Ne pas demander, et basculer aussi dans ces cas.
  --json    Afficher un seul objet JSON&#x202f;; ne demande jamais.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Gives an account a label, which stands for it everywhere; without LABEL takes it away.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  LABEL    One line of at most 64 characters that fits no other account.
  --json   Print one JSON object.
</source>
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] rename ACCOUNT [LABEL] [--json]

Donne à un compte un libellé, qui le désigne partout&#x202f;; sans LABEL, l’enlève.

  ACCOUNT  Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  LABEL    Une ligne d’au plus 64 caractères, qui ne convient à aucun autre compte.
  --json   Afficher un seul objet JSON.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] import PATH… [--json]

Conserve des copies de connexions qui se trouvent ailleurs. Codex continue comme avant, et les
fichiers restent tels quels. Rien de plus récent n’est écrasé, et rien n’est demandé au serveur. Ne
fonctionne pas dans le bac à sable de Codex. Se termine par 0 si une connexion a été importée, ou si
toutes sont déjà ici&#x202f;; sinon par le code du premier refus.

  PATH    Un auth.json, quel que soit son nom&#x202f;; un dossier de tels fichiers (*.json) et de dossiers
          Codex&#x202f;; ou un dossier Codex, dont la connexion y reste utilisée.
  --json  Afficher un seul objet JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] status [--json]

Says whom Codex is signed in as, until when, and where that is kept. Exits with 0 whenever it
could tell, also if nobody is signed in; with 6 if the store or the keyring keeps it from telling.

  --json  Print one JSON object.
</source>
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] status [--json]

Indique sous quel compte Codex est connecté, jusqu’à quand, et où la connexion est conservée. Se
termine par 0 chaque fois qu’une réponse est possible, même si personne n’est connecté&#x202f;; par 6 si
le stockage ou le trousseau empêche de répondre.

  --json  Afficher un seul objet JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Lists every sign-in kept on this computer, in an order that stays; a star marks the one that Codex
uses.

  --order ACCOUNT,…  Put these accounts first, in this order, from now on.
  --json             Print one JSON object.
</source>
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] accounts [--order ACCOUNT,…] [--json]

Énumère toutes les connexions conservées sur cet ordinateur, dans un ordre stable&#x202f;; une étoile
marque celle que Codex utilise.

  --order ACCOUNT,…  Placer désormais ces comptes en premier, dans cet ordre.
  --json             Afficher un seul objet JSON.
</translation>
    </message>
    <message>
        <source>Usage: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renews a sign-in now: that of ACCOUNT, else the one that Codex uses. One that is less than a minute
old is left as it is. Exits with 4 if the server will not renew it any more.

  ACCOUNT  A label, an e-mail (if only one account has it) or an account id.
  --json   Print one JSON object.
</source>
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] refresh [ACCOUNT] [--json]

Renouvelle une connexion maintenant&#x202f;: celle d’ACCOUNT, sinon celle que Codex utilise. Une connexion
de moins d’une minute est laissée telle quelle. Se termine par 4 si le serveur ne veut plus la
renouveler.

  ACCOUNT  Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  --json   Afficher un seul objet JSON.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] token [ACCOUNT] [--show] [--json]

Affiche un jeton d’accès valide au moins une minute, et rien d’autre&#x202f;: celui d’ACCOUNT, sinon celui
du compte que Codex utilise. Ne renouvelle la connexion que si son jeton a expiré. Ne fonctionne pas
dans le bac à sable de Codex, ni dans un terminal sans --show.

  ACCOUNT  Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  --show   L’afficher aussi dans un terminal.
  --json   Afficher un seul objet JSON.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] usage [ACCOUNT] [--json]

Demande au serveur ce qu’il reste des limites d’un compte, et quand elles sont réinitialisées&#x202f;:
ACCOUNT, sinon celui que Codex utilise. Ne renouvelle la connexion que si son jeton a expiré. Dans
un terminal, dessine des barres, en couleur sauf si NO_COLOR est définie. Se termine par 5 si le
serveur ne l’indique pas&#x202f;; cela ne signifie pas que quelqu’un est déconnecté.

  ACCOUNT  Un libellé, un e-mail (si un seul compte l’a) ou un identifiant de compte.
  --json   Afficher un seul objet JSON.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] doctor [--json]

Examine tout ce dont Chatelaine dépend, et indique ce qui ne va pas et comment y remédier&#x202f;: le
bureau, le trousseau, le dossier et la configuration de Codex, les comptes, le port, les fichiers de
Chatelaine. Aucun serveur n’est contacté, rien n’est modifié, et rien n’est demandé. La réponse ne
contient ni adresse e-mail, ni identifiant de compte, ni jeton&#x202f;: elle peut être montrée à d’autres.
Se termine par 0 si tout va bien, sinon par 1.

  --json  Afficher un seul objet JSON.
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] COMMAND [OPTION…]

Conserve les connexions ChatGPT dont OpenAI Codex CLI se sert.

  login     Connecter un compte par le navigateur.
  logout    Retirer une connexion de cet ordinateur.
  status    Indiquer sous quel compte Codex est connecté, et jusqu’à quand.
  accounts  Énumérer les connexions conservées sur cet ordinateur.
  switch    Faire passer Codex à un autre compte.
  rename    Donner un libellé à un compte.
  import    Conserver des copies de connexions qui se trouvent ailleurs.
  refresh   Renouveler une connexion maintenant.
  token     Afficher un jeton d’accès valide.
  usage     Indiquer ce qu’il reste des limites d’un compte.
  doctor    Indiquer ce qui ne va pas, et comment y remédier.

  --demo      Utiliser un serveur de test et un dossier Codex à part&#x202f;: rien de ce qui vous
              appartient n’est lu ni modifié. Sans commande, y connecter un compte sans navigateur
              et afficher l’état.
  --home DIR  Travailler dans le dossier Codex DIR au lieu de CODEX_HOME ou de ~/.codex.
  --json      Afficher un seul objet JSON.
  --help      Afficher ceci, ou davantage sur une commande.
  --version   Afficher la version.

Codes de fin&#x202f;: 0 fait, 1 échec, 2 mauvaise utilisation, 3 personne n’est connecté, 4 connexion
nécessaire, 5 serveur ou réseau, 6 stockage ou trousseau.
</translation>
    </message>
    <message>
        <source>The folder after --home is empty.</source>
        <translation>Le dossier après --home est vide.</translation>
    </message>
    <message>
        <source>--demo has a home of its own, so --home cannot be given.</source>
        <translation>--demo a son propre dossier Codex&#x202f;: --home ne peut pas être indiqué.</translation>
    </message>
    <message>
        <source>chatelainectl: %1 See: chatelainectl %2--help</source>
        <translation>chatelainectl: %1 Voir&#x202f;: chatelainectl %2--help</translation>
    </message>
    <message>
        <source>Unexpected argument “%1”.</source>
        <translation>Argument inattendu «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say which file or folder.</source>
        <translation>Indiquez un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Say which account.</source>
        <translation>Indiquez un compte.</translation>
    </message>
    <message>
        <source>A path is empty.</source>
        <translation>Un chemin est vide.</translation>
    </message>
    <message>
        <source>The account is empty.</source>
        <translation>Le compte est vide.</translation>
    </message>
    <message>
        <source>--yes is for --everywhere.</source>
        <translation>--yes va avec --everywhere.</translation>
    </message>
    <message>
        <source>An account after --order is empty.</source>
        <translation>Un compte après --order est vide.</translation>
    </message>
    <message>
        <source>The account after --expect is empty.</source>
        <translation>Le compte après --expect est vide.</translation>
    </message>
    <message>
        <source>--timeout takes seconds from 1 to 86400, not “%1”.</source>
        <translation>--timeout attend un nombre de secondes de 1 à 86400, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Say what to do: login, logout, status, accounts, switch, rename, import, refresh, token, usage or doctor.</source>
        <translation>Indiquez quoi faire&#x202f;: login, logout, status, accounts, switch, rename, import, refresh, token, usage ou doctor.</translation>
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
        <translation>Usage&#x202f;: chatelainectl [--demo | --home DIR] login [--timeout S] [--no-switch]
                      [--expect ACCOUNT] [--json]

Connecte un compte par le navigateur. Codex utilise ensuite ce compte&#x202f;; celui qu’il utilisait
avant est conservé. Rien n’est demandé au sujet des programmes en cours, à la différence de «&#x202f;switch&#x202f;»&#x202f;:
ceux qui tournent comme un autre membre du même espace de travail continuent comme le nouveau.
L’adresse à ouvrir est aussi affichée sur stderr&#x202f;; Ctrl-C met fin à l’attente.

  --timeout S       Attendre le navigateur S secondes (de 1 à 86400&#x202f;; 600 par défaut).
  --no-switch       Conserver la connexion sans la faire utiliser par Codex.
  --expect ACCOUNT  Refuser tout autre compte. ACCOUNT est un libellé, un e-mail ou un identifiant
                    de compte&#x202f;; il peut être encore inconnu ici.
  --json            Afficher un seul objet JSON.
</translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>Mend what is named here, then look again.</source>
        <translation>Corrigez ce qui est indiqué ici, puis relancez l’analyse.</translation>
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
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>QtKeychain</source>
        <translation>QtKeychain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>no display</source>
        <translation>aucun affichage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desktop (session)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>a host shows icons</source>
        <translation>un hôte affiche les icônes</translation>
    </message>
    <message>
        <source>no host shows icons</source>
        <translation>aucun hôte n’affiche les icônes</translation>
    </message>
    <message>
        <source>Turn on the tray of your desktop (on GNOME, install the extension AppIndicator). Until then Chatelaine opens its window instead.</source>
        <translation>Activez la zone de notification de votre bureau (sous GNOME, installez l’extension AppIndicator). En attendant, Chatelaine ouvre sa fenêtre à la place.</translation>
    </message>
    <message>
        <source>no StatusNotifier host; a panel may have a tray of the older kind</source>
        <translation>aucun hôte StatusNotifier&#x202f;; un panneau peut avoir une zone de notification de l’ancien type</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server (what it can do)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a server is started when it is needed</source>
        <translation>un serveur est lancé au besoin</translation>
    </message>
    <message>
        <source>no server shows them</source>
        <translation>aucun serveur ne les affiche</translation>
    </message>
    <message>
        <source>Start a notification daemon, such as dunst or that of your desktop.</source>
        <translation>Lancez un démon de notification, comme dunst ou celui de votre bureau.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>can be opened</source>
        <translation>peut être ouvert</translation>
    </message>
    <message>
        <source>xdg-open is missing, so a sign-in cannot open the browser</source>
        <translation>xdg-open est absent&#x202f;: une connexion ne peut pas ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Install xdg-utils. Until then open the address of a sign-in by hand.</source>
        <translation>Installez xdg-utils. En attendant, ouvrez à la main l’adresse d’une connexion.</translation>
    </message>
    <message>
        <source>the address of a sign-in is to be opened by hand</source>
        <translation>l’adresse d’une connexion est à ouvrir à la main</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>the demo&apos;s own, in memory</source>
        <translation>celui de la démo, en mémoire</translation>
    </message>
    <message>
        <source>none, as there is no session bus</source>
        <translation>aucun, car il n’y a pas de bus de session</translation>
    </message>
    <message>
        <source>a Secret Service</source>
        <translation>un Secret Service</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>Log out of the desktop and in again to restart it. You are not signed out.</source>
        <translation>Fermez la session du bureau et rouvrez-la pour le relancer. Vous n’êtes pas déconnecté.</translation>
    </message>
    <message>
        <source>started when it is needed</source>
        <translation>lancé au besoin</translation>
    </message>
    <message>
        <source>%1 runs, but has no default keyring</source>
        <translation>%1 est lancé, mais n’a pas de trousseau par défaut</translation>
    </message>
    <message>
        <source>Create one with your keyring program (such as Seahorse) and make it the default.</source>
        <translation>Créez-en un avec votre gestionnaire de trousseaux (comme Seahorse) et définissez-le par défaut.</translation>
    </message>
    <message>
        <source>%1 is locked: what is in it can be neither read nor changed</source>
        <translation>%1 est verrouillé&#x202f;: son contenu ne peut être ni lu ni modifié</translation>
    </message>
    <message>
        <source>Unlock it, for example by logging in to the desktop anew. You are not signed out.</source>
        <translation>Déverrouillez-le, par exemple en rouvrant la session du bureau. Vous n’êtes pas déconnecté.</translation>
    </message>
    <message>
        <source>%1, unlocked</source>
        <translation>%1, déverrouillé</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration</source>
        <translation>Configuration de Codex</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Dossier Codex</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal des opérations</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Codex home %1</source>
        <translation>Dossier Codex %1</translation>
    </message>
    <message>
        <source>%1, by CODEX_HOME</source>
        <translation>%1, selon CODEX_HOME</translation>
    </message>
    <message>
        <source>%1, not there yet</source>
        <translation>%1, n’existe pas encore</translation>
    </message>
    <message>
        <source>%1, as nothing else is set</source>
        <translation>%1, car rien d’autre n’est défini</translation>
    </message>
    <message>
        <source>%1, by %2, line %3</source>
        <comment>mode, file, number</comment>
        <translation>%1, selon %2, ligne %3</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Stockage %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>mode; state</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>CODEX_ACCESS_TOKEN</source>
        <translation>CODEX_ACCESS_TOKEN</translation>
    </message>
    <message>
        <source>it is set here: a Codex that is started so uses that token, and no sign-in</source>
        <translation>définie ici&#x202f;: un Codex lancé ainsi utilise ce jeton, et aucune connexion</translation>
    </message>
    <message>
        <source>Unset it, unless that is what you want.</source>
        <translation>Supprimez-la, sauf si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Left by Codex</source>
        <translation>Restes de Codex</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>%n fichier .auth-… à côté d’auth.json, d’un Codex arrêté pendant qu’il enregistrait sa connexion</numerusform>
            <numerusform>%n fichiers .auth-… à côté d’auth.json, d’un Codex arrêté pendant qu’il enregistrait sa connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatelaine takes what is newer from them with the next renewal (“chatelainectl refresh”). They hold tokens: remove them once Codex works and none is running.</source>
        <translation>Chatelaine en reprend ce qui est plus récent au prochain renouvellement («&#x202f;chatelainectl refresh&#x202f;»). Ils contiennent des jetons&#x202f;: supprimez-les une fois que Codex fonctionne et qu’aucun n’est lancé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of program: how many</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Running Codex programs</source>
        <translation>Programmes Codex en cours</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>live</source>
        <comment>used by Codex</comment>
        <translation>utilisé par Codex</translation>
    </message>
    <message>
        <source>live in another Codex home</source>
        <translation>utilisé dans un autre dossier Codex</translation>
    </message>
    <message>
        <source>renewed at %1</source>
        <translation>prochain renouvellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>a renewal is due</source>
        <translation>à renouveler</translation>
    </message>
    <message>
        <source>Sign in again with this account: in the window, or “chatelainectl login”.</source>
        <translation>Reconnectez-vous avec ce compte&#x202f;: dans la fenêtre, ou par «&#x202f;chatelainectl login&#x202f;».</translation>
    </message>
    <message>
        <source>Port 1455</source>
        <translation>Port 1455</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by a sign-in of ours</source>
        <translation>occupé par l’une de nos connexions</translation>
    </message>
    <message>
        <source>in use by %1, so a sign-in takes port 1457</source>
        <translation>occupé par %1&#x202f;; une connexion prend donc le port 1457</translation>
    </message>
    <message>
        <source>End that program if a sign-in fails; often it is another sign-in.</source>
        <translation>Arrêtez ce programme si une connexion échoue&#x202f;; c’est souvent une autre connexion.</translation>
    </message>
    <message>
        <source>in use by %1, and port 1457 by %2: nobody can sign in</source>
        <translation>occupé par %1, et le port 1457 par %2&#x202f;: personne ne peut se connecter</translation>
    </message>
    <message>
        <source>End one of these programs; often it is another sign-in.</source>
        <translation>Arrêtez l’un de ces programmes&#x202f;; c’est souvent une autre connexion.</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur de connexion</translation>
    </message>
    <message>
        <source>%1, a test issuer</source>
        <translation>%1, un serveur de test</translation>
    </message>
    <message>
        <source>Codex&apos;s server</source>
        <translation>Serveur de Codex</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy et certificats</translation>
    </message>
    <message>
        <source>no variable is set</source>
        <translation>aucune variable n’est définie</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>the file that %1 names cannot be read</source>
        <translation>le fichier indiqué par %1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>Correct the path or its permissions, or unset the variable.</source>
        <translation>Corrigez le chemin ou ses droits, ou supprimez la variable.</translation>
    </message>
    <message>
        <source>no difference to the server&apos;s is known</source>
        <translation>aucun écart connu avec celle du serveur</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>%1; only %2 are free there</source>
        <translation>%1&#x202f;; il n’y reste que %2</translation>
    </message>
    <message>
        <source>Make room: a renewed sign-in must find some.</source>
        <translation>Libérez de l’espace&#x202f;: une connexion renouvelée en a besoin.</translation>
    </message>
    <message>
        <source>%1; %2 free</source>
        <translation>%1&#x202f;; %2 libres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>none: the defaults are in force</source>
        <translation>aucun&#x202f;: les valeurs par défaut s’appliquent</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Lancement à l’ouverture de session</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>%n entrée (%1)</numerusform>
            <numerusform>%n entrées (la plus ancienne&#x202f;: %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>What was begun is not finished. Mend what else is named here (unlock the keyring, say), then start Chatelaine, or run “chatelainectl refresh”. Nothing is lost.</source>
        <translation>Une opération commencée n’est pas terminée. Corrigez ce qui est indiqué par ailleurs ici (déverrouillez le trousseau, par exemple), puis lancez Chatelaine, ou exécutez «&#x202f;chatelainectl refresh&#x202f;». Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <source>%1 holds an answer of the server that names another account; nothing waits for it</source>
        <translation>%1 contient une réponse du serveur qui désigne un autre compte&#x202f;; rien ne l’attend</translation>
    </message>
    <message>
        <source>Chatelaine does not use it: it is kept for you to look at. Delete the file when you no longer need it.</source>
        <translation>Chatelaine ne l’utilise pas&#x202f;: elle est conservée pour que vous puissiez l’examiner. Supprimez le fichier quand vous n’en avez plus besoin.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Discretion</name>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>user</source>
        <comment>in place of a name in a path</comment>
        <translation>utilisateur</translation>
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
        <translation>L’entrée de Codex dans le trousseau est endommagée%1&#x202f;: impossible de savoir à qui est la connexion. Reconnectez-vous pour la remplacer&#x202f;; l’entrée endommagée est mise de côté.</translation>
    </message>
    <message>
        <source>Codex&apos;s sign-in in %1 is damaged%2, so Codex cannot use it. Correct the file, or sign in again: the damaged one is then kept aside.</source>
        <translation>La connexion de Codex dans %1 est endommagée%2&#x202f;: Codex ne peut pas l’utiliser. Corrigez le fichier, ou reconnectez-vous&#x202f;: la connexion endommagée est alors mise de côté.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be understood%2, so Chatelaine goes on with its defaults. Correct the file, or remove it, then start Chatelaine again.</source>
        <translation>Les paramètres dans %1 sont illisibles%2&#x202f;: Chatelaine continue avec ses valeurs par défaut. Corrigez le fichier, ou supprimez-le, puis relancez Chatelaine.</translation>
    </message>
    <message>
        <source>The settings could not be understood%2, so Chatelaine goes on with its defaults. What was there is kept in %1.</source>
        <translation>Les paramètres étaient illisibles%2&#x202f;: Chatelaine continue avec ses valeurs par défaut. Leur ancien contenu est conservé dans %1.</translation>
    </message>
    <message>
        <source>%1 is damaged%2. It is left as it is, and the sign-ins behind it cannot be used until it is right. Correct it, or move it away, then try again.</source>
        <translation>%1 est endommagé%2. Le fichier est laissé tel quel, et les connexions qui en dépendent sont inutilisables jusqu’à sa correction. Corrigez-le, ou déplacez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in only in memory%1, where no other program can read or write it. To have it kept, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex est réglé pour ne conserver sa connexion qu’en mémoire%1, où aucun autre programme ne peut la lire ni l’écrire. Pour qu’elle soit conservée, écrivez cette ligne dans config.toml&#x202f;: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>Codex is set to keep its sign-in in an encrypted file of its own%1, which Chatelaine never writes. To change that, write this line under [features] in config.toml: secret_auth_storage = false</source>
        <translation>Codex est réglé pour conserver sa connexion dans son propre fichier chiffré%1, où Chatelaine n’écrit jamais. Pour changer cela, écrivez cette ligne sous [features] dans config.toml&#x202f;: secret_auth_storage = false</translation>
    </message>
    <message>
        <source>Codex keeps its sign-in in %1%2, where Chatelaine never writes. To change that, write this line into config.toml: cli_auth_credentials_store = &quot;file&quot;</source>
        <translation>Codex conserve sa connexion dans %1%2, où Chatelaine n’écrit jamais. Pour changer cela, écrivez cette ligne dans config.toml&#x202f;: cli_auth_credentials_store = &quot;file&quot;</translation>
    </message>
    <message>
        <source>chatgpt_base_url in Codex&apos;s configuration names an address that may not receive your tokens%1. Chatelaine sends nothing there; Codex itself would. Remove the line; or, if it is yours, allow the address in Chatelaine&apos;s settings.json (&quot;allowedOrigins&quot;).</source>
        <translation>chatgpt_base_url dans la configuration de Codex indique une adresse qui ne doit pas recevoir vos jetons%1. Chatelaine n’y envoie rien&#x202f;; Codex, lui, le ferait. Supprimez la ligne&#x202f;; ou, si l’adresse est à vous, autorisez-la dans le fichier settings.json de Chatelaine (&quot;allowedOrigins&quot;).</translation>
    </message>
    <message>
        <source>%1 may not receive your tokens, so nothing was sent there.</source>
        <translation>%1 ne doit pas recevoir vos jetons&#x202f;: rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The variable %1 names an address that may not receive your tokens%2. Nothing was sent. Unset it, or set it to https://auth.openai.com or to a loopback address such as http://127.0.0.1:8080.</source>
        <translation>La variable %1 indique une adresse qui ne doit pas recevoir vos jetons%2. Rien n’a été envoyé. Supprimez-la, ou donnez-lui la valeur https://auth.openai.com ou une adresse locale comme http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Codex is not enabled for your workspace. Contact your workspace administrator to request access to Codex.</source>
        <translation>Codex n’est pas activé pour votre espace de travail. Demandez l’accès à Codex à l’administrateur de votre espace de travail.</translation>
    </message>
    <message>
        <source>This person has no ChatGPT workspace that Codex could use, so nobody was signed in. Sign in with another account, or ask your workspace administrator.</source>
        <translation>Cette personne n’a aucun espace de travail ChatGPT utilisable par Codex&#x202f;: personne n’a été connecté. Connectez-vous avec un autre compte, ou adressez-vous à l’administrateur de votre espace de travail.</translation>
    </message>
    <message>
        <source>Your workspace does not allow the Codex CLI, so nobody was signed in. Ask your workspace administrator to allow it.</source>
        <translation>Votre espace de travail n’autorise pas Codex CLI&#x202f;: personne n’a été connecté. Demandez à l’administrateur de votre espace de travail de l’autoriser.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. Nothing was changed; sign in again if that was a mistake.</source>
        <translation>La connexion a été refusée dans le navigateur. Rien n’a été modifié&#x202f;; reconnectez-vous si c’était une erreur.</translation>
    </message>
    <message>
        <source>The sign-in was refused: “%1”. Nothing was changed; sign in again, or with another account.</source>
        <translation>La connexion a été refusée&#x202f;: «&#x202f;%1&#x202f;». Rien n’a été modifié&#x202f;; reconnectez-vous, ou connectez-vous avec un autre compte.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more%1.</source>
        <translation>La connexion ne peut plus être renouvelée%1.</translation>
    </message>
    <message>
        <source>The sign-in cannot be renewed any more: a copy of it was renewed elsewhere, which ended this one.</source>
        <translation>La connexion ne peut plus être renouvelée&#x202f;: une copie a été renouvelée ailleurs, ce qui a mis fin à celle-ci.</translation>
    </message>
    <message>
        <source>The sign-in was not renewed for too long, and has ended.</source>
        <translation>La connexion n’a pas été renouvelée pendant trop longtemps et a pris fin.</translation>
    </message>
    <message>
        <source>The sign-in was ended on the server, for example by signing out everywhere or by a new password.</source>
        <translation>Le serveur a mis fin à la connexion, par exemple à cause d’une déconnexion partout ou d’un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>%1 Sign in again.</source>
        <comment>a sentence with the cause</comment>
        <translation>%1 Reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 Sign in again as %2.</source>
        <comment>a sentence with the cause, who</comment>
        <translation>%1 Reconnectez-vous avec le compte %2.</translation>
    </message>
    <message>
        <source>This sign-in is an API key. It has no access token, and never needs to be renewed.</source>
        <translation>Cette connexion est une clé d’API. Elle n’a pas de jeton d’accès et n’a jamais besoin d’être renouvelée.</translation>
    </message>
    <message>
        <source>This kind of sign-in is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Ce type de connexion est seulement affiché ici&#x202f;: Chatelaine ne la renouvelle pas et ne donne pas son jeton.</translation>
    </message>
    <message>
        <source>This kind of sign-in (%1) is only shown here: Chatelaine neither renews it nor gives out its token.</source>
        <translation>Ce type de connexion (%1) est seulement affiché ici&#x202f;: Chatelaine ne la renouvelle pas et ne donne pas son jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is wrong. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>L’horloge de cet ordinateur est fausse. Chatelaine en tient compte, mais d’autres programmes, dont Codex, peuvent prendre une connexion valide pour une connexion expirée. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 fast. Chatelaine allows for that, but other programs, Codex among them, may take a valid sign-in for an expired one. Set the clock.</source>
        <translation>L’horloge de cet ordinateur avance de %1. Chatelaine en tient compte, mais d’autres programmes, dont Codex, peuvent prendre une connexion valide pour une connexion expirée. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 slow. Chatelaine allows for that, but other programs, Codex among them, may use a sign-in that has expired. Set the clock.</source>
        <translation>L’horloge de cet ordinateur retarde de %1. Chatelaine en tient compte, mais d’autres programmes, dont Codex, peuvent utiliser une connexion expirée. Réglez l’horloge.</translation>
    </message>
    <message>
        <source>%1 was asked too often, and answers nothing for a while. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 a reçu trop de demandes et ne répond plus pour le moment. Les connexions conservées ici sont inchangées&#x202f;; réessayez plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was asked too often. Sign-ins kept here are unchanged; try again in %2.</source>
        <translation>%1 a reçu trop de demandes. Les connexions conservées ici sont inchangées&#x202f;; réessayez dans %2.</translation>
    </message>
    <message>
        <source>This sign-in names no workspace</source>
        <translation>Cette connexion n’indique aucun espace de travail</translation>
    </message>
    <message>
        <source>This sign-in is for workspace %1</source>
        <translation>Cette connexion est celle de l’espace de travail %1</translation>
    </message>
    <message>
        <source>%1, which Codex&apos;s configuration does not allow: Codex would sign it out again. Sign in again and choose another workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, ce que la configuration de Codex n’autorise pas&#x202f;: Codex y mettrait aussitôt fin. Reconnectez-vous et choisissez un autre espace de travail, ou modifiez forced_chatgpt_workspace_id dans config.toml.</translation>
    </message>
    <message>
        <source>%1, but Codex&apos;s configuration allows only %2 and would sign it out again. Sign in again and choose that workspace, or change forced_chatgpt_workspace_id in config.toml.</source>
        <translation>%1, mais la configuration de Codex n’autorise que %2, et Codex y mettrait aussitôt fin. Reconnectez-vous et choisissez cet espace de travail, ou modifiez forced_chatgpt_workspace_id dans config.toml.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only API keys (forced_login_method = &quot;api&quot; in %1), so Codex would remove a ChatGPT sign-in at once. Remove that line to sign in with ChatGPT.</source>
        <translation>La configuration de Codex n’autorise que les clés d’API (forced_login_method = &quot;api&quot; dans %1)&#x202f;: Codex retirerait aussitôt une connexion ChatGPT. Supprimez cette ligne pour vous connecter avec ChatGPT.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration allows only ChatGPT sign-ins (forced_login_method = &quot;chatgpt&quot; in %1), so Codex would remove an API key at once. Remove that line to use an API key.</source>
        <translation>La configuration de Codex n’autorise que les connexions ChatGPT (forced_login_method = &quot;chatgpt&quot; dans %1)&#x202f;: Codex retirerait aussitôt une clé d’API. Supprimez cette ligne pour utiliser une clé d’API.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>L’opération a été annulée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It took too long, so Chatelaine stopped waiting. What was asked for may still have happened: look at the accounts, then try again.</source>
        <translation>L’opération a pris trop de temps&#x202f;: Chatelaine a cessé d’attendre. Ce qui était demandé a peut-être tout de même eu lieu&#x202f;: regardez les comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 does not exist. Nothing was changed. Check the path, then try again.</source>
        <translation>%1 n’existe pas. Rien n’a été modifié. Vérifiez le chemin, puis réessayez.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read%2, so Chatelaine goes on with its defaults. Check what it is and who may read it, then start Chatelaine again.</source>
        <translation>Les paramètres dans %1 ne peuvent pas être lus%2&#x202f;: Chatelaine continue avec ses valeurs par défaut. Vérifiez ce que c’est et qui peut le lire, puis relancez Chatelaine.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, so nobody can tell what sign-in is in it. This does not mean that you are signed out. Check what it is and who may read it, then try again.</source>
        <translation>%1 ne peut pas être lu%2&#x202f;: impossible de savoir quelle connexion s’y trouve. Cela ne signifie pas que vous êtes déconnecté. Vérifiez ce que c’est et qui peut le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. What was there before is unchanged. Make room, or permit yourself to write there, then try again.</source>
        <translation>Impossible d’écrire dans %1%2. Ce qui s’y trouvait est inchangé. Libérez de l’espace, ou donnez-vous le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, so nothing was changed there. Run Chatelaine as that user.</source>
        <translation>%1 appartient à un autre utilisateur&#x202f;: rien n’y a été modifié. Lancez Chatelaine en tant que cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, so nothing was changed there. Run Chatelaine as %2.</source>
        <translation>%1 appartient à %2&#x202f;: rien n’y a été modifié. Lancez Chatelaine en tant que %2.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which does not exist, so no sign-in can be kept there. Remove the link or create what it points to, then try again.</source>
        <translation>%1 est un lien vers %2, qui n’existe pas&#x202f;: aucune connexion ne peut y être conservée. Supprimez le lien ou créez sa cible, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is changing Codex&apos;s sign-in and did not finish in time (it holds %1). Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme est en train de modifier la connexion de Codex et n’a pas terminé à temps (il détient %1). Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Codex&apos;s configuration in %1 is wrong%2. Until it is corrected, nobody can tell where sign-ins are kept, so none is touched.</source>
        <translation>La configuration de Codex dans %1 est incorrecte%2. Tant qu’elle n’est pas corrigée, il est impossible de savoir où sont conservées les connexions, et aucune n’est touchée.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer%1, so sign-ins in it can be neither read nor changed. Start one (such as GNOME Keyring or KWallet), or let Codex keep its sign-in in a file: cli_auth_credentials_store = &quot;file&quot; in config.toml.</source>
        <translation>Aucun trousseau ne répond sur cet ordinateur%1&#x202f;: les connexions qu’il contient ne peuvent être ni lues ni modifiées. Lancez-en un (comme GNOME Keyring ou KWallet), ou laissez Codex conserver sa connexion dans un fichier&#x202f;: cli_auth_credentials_store = &quot;file&quot; dans config.toml.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time. This does not mean that you are signed out. Try again; if it stays silent, log out of the desktop and in again to restart it.</source>
        <translation>Le trousseau n’a pas répondu à temps. Cela ne signifie pas que vous êtes déconnecté. Réessayez&#x202f;; s’il ne répond toujours pas, fermez la session du bureau et rouvrez-la pour le relancer.</translation>
    </message>
    <message>
        <source>The keyring refused access%1. The sign-ins in it are unchanged. Unlock it and permit Chatelaine to use it, then try again.</source>
        <translation>Le trousseau a refusé l’accès%1. Les connexions qu’il contient sont inchangées. Déverrouillez-le et autorisez Chatelaine à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring holds several sign-ins for the same Codex home%1, and which of them Codex reads cannot be told, so none is touched. Remove the wrong one with your keyring program, then try again.</source>
        <translation>Le trousseau contient plusieurs connexions pour le même dossier Codex%1, et il est impossible de savoir laquelle Codex lit&#x202f;: aucune n’est touchée. Supprimez la mauvaise avec votre gestionnaire de trousseaux, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in holds an %1 that is no valid token%2, so Codex could not use it. Sign in again.</source>
        <translation>La connexion contient un %1 qui n’est pas un jeton valide%2&#x202f;: Codex ne pourrait pas l’utiliser. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The sign-in does not say which account it is for%1. It cannot be used; sign in again and choose an account with ChatGPT.</source>
        <translation>La connexion n’indique pas pour quel compte elle est%1. Elle est inutilisable&#x202f;; reconnectez-vous et choisissez un compte avec ChatGPT.</translation>
    </message>
    <message>
        <source>The sign-in that Codex uses holds tokens of two different accounts. It is left as it is and is not renewed. Sign in again; the mixed one is kept aside.</source>
        <translation>La connexion que Codex utilise contient les jetons de deux comptes différents. Elle est laissée telle quelle et n’est pas renouvelée. Reconnectez-vous&#x202f;; la connexion mélangée est mise de côté.</translation>
    </message>
    <message>
        <source>The sign-in lacks its %1, so Codex could not use it. Sign in again.</source>
        <translation>Il manque %1 à la connexion&#x202f;: Codex ne pourrait pas l’utiliser. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another program changed the sign-in at the same moment, and its change was left alone. Look who is signed in now, then try again.</source>
        <translation>Un autre programme a modifié la connexion au même moment, et sa modification a été laissée intacte. Regardez qui est connecté à présent, puis réessayez.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, who was not expected here. Nothing was changed. Sign in again and choose the right account.</source>
        <translation>La connexion est celle du compte %1, qui n’était pas attendu ici. Rien n’a été modifié. Reconnectez-vous et choisissez le bon compte.</translation>
    </message>
    <message>
        <source>The sign-in is that of %1, but this was to be %2. Nothing was changed. Sign in again and choose %2 in the browser.</source>
        <translation>La connexion est celle du compte %1, mais %2 était attendu. Rien n’a été modifié. Reconnectez-vous et choisissez %2 dans le navigateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Codex here.</source>
        <translation>Personne n’est connecté à Codex ici.</translation>
    </message>
    <message>
        <source>No sign-in of %1 is kept on this computer.</source>
        <translation>Aucune connexion du compte %1 n’est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running and may renew the sign-in of %1 at this moment, and it could not be renewed before it is put away%2. If you switch anyway, %1 may have to sign in again later.</source>
        <translation>Aucune bascule n’a eu lieu&#x202f;: Codex est lancé et renouvelle peut-être en ce moment la connexion du compte %1, et elle n’a pas pu être renouvelée avant d’être mise de côté%2. Si vous basculez quand même, le compte %1 devra peut-être être reconnecté plus tard.</translation>
    </message>
    <message>
        <source>Nothing was switched: Codex is running, and both accounts belong to one workspace. Running programs would go on as the other member by themselves.</source>
        <translation>Aucune bascule n’a eu lieu&#x202f;: Codex est lancé, et les deux comptes appartiennent au même espace de travail. Les programmes en cours continueraient d’eux-mêmes avec le compte de l’autre membre.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer, where the browser must hand the sign-in over. End that program, often another sign-in, then try again.</source>
        <translation>Un autre programme occupe le port %1 de cet ordinateur, où le navigateur doit remettre la connexion. Arrêtez ce programme, souvent une autre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use (%2), and the browser must hand the sign-in over there. End that program, then try again.</source>
        <translation>Le port %1 de cet ordinateur est occupé (%2), et le navigateur doit y remettre la connexion. Arrêtez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, so the sign-in was ended. Nothing was changed; start it again when you are ready.</source>
        <translation>Aucune réponse n’est venue du navigateur à temps&#x202f;: la connexion a été interrompue. Rien n’a été modifié&#x202f;; recommencez-la quand vous serez prêt.</translation>
    </message>
    <message>
        <source>This runs inside Codex&apos;s sandbox (%1 is set), where Chatelaine changes no sign-in and gives out no token. Do it in a terminal of your own.</source>
        <translation>Ceci s’exécute dans le bac à sable de Codex (%1 est définie), où Chatelaine ne modifie aucune connexion et ne donne aucun jeton. Faites-le dans un terminal à vous.</translation>
    </message>
    <message>
        <source>Could not reach %1%2. Nothing was sent, and every sign-in is kept. Check the network connection, then try again.</source>
        <translation>Impossible de joindre %1%2. Rien n’a été envoyé, et toutes les connexions sont conservées. Vérifiez l’accès au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete%2. Sign-ins kept here are unchanged. Check the network connection, then try again.</source>
        <translation>La liaison avec %1 a été coupée avant la fin de la réponse%2. Les connexions conservées ici sont inchangées. Vérifiez l’accès au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 wanted to send us to another address, where tokens must not go, so Chatelaine stopped. A proxy or the login page of a public network may be in the way: open a web page, then try again.</source>
        <translation>%1 a voulu nous renvoyer vers une autre adresse, où les jetons ne doivent pas aller&#x202f;: Chatelaine s’est arrêté. Un proxy ou la page d’accueil d’un réseau public fait peut-être obstacle&#x202f;: ouvrez une page web, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the request%2. Sign-ins kept here are unchanged. Try again; if it refuses again, start the sign-in anew.</source>
        <translation>%1 a refusé la demande%2. Les connexions conservées ici sont inchangées. Réessayez&#x202f;; en cas de nouveau refus, recommencez la connexion.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own%2. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 rencontre lui-même un problème%2. Les connexions conservées ici sont inchangées&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be used%2. Sign-ins kept here are unchanged. A proxy may be in the way; try again later.</source>
        <translation>%1 a donné une réponse inutilisable%2. Les connexions conservées ici sont inchangées. Un proxy fait peut-être obstacle&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 answered about another account than the one that was asked about%2, so nothing of it is shown. Sign-ins kept here are unchanged; try again later.</source>
        <translation>%1 a répondu au sujet d’un autre compte que celui de la demande%2&#x202f;: rien n’en est affiché. Les connexions conservées ici sont inchangées&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Something between here and %1 refused the request with a page of its own%2: a firewall, a proxy or a VPN. This does not mean that you are signed out. Try again later, or from another network.</source>
        <translation>Entre cet ordinateur et %1, quelque chose a refusé la demande par sa propre page%2&#x202f;: un pare-feu, un proxy ou un VPN. Cela ne signifie pas que vous êtes déconnecté. Réessayez plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>Other users of this computer may read %1, which holds tokens. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire %1, qui contient des jetons. La prochaine modification de la connexion y remédie&#x202f;; pour y remédier maintenant, fixez ses droits à 600.</translation>
    </message>
    <message>
        <source>%1 has more than one name (hard links), so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; or remove the other names.</source>
        <translation>%1 a plusieurs noms (liens physiques)&#x202f;: Codex ne pourrait pas enregistrer une connexion renouvelée et la perdrait. La prochaine modification de la connexion y remédie&#x202f;; ou supprimez les autres noms.</translation>
    </message>
    <message>
        <source>%1 is read-only, so Codex could not store a renewed sign-in and would lose it. The next change of the sign-in mends that; to mend it now, set its permissions to 600.</source>
        <translation>%1 est en lecture seule&#x202f;: Codex ne pourrait pas enregistrer une connexion renouvelée et la perdrait. La prochaine modification de la connexion y remédie&#x202f;; pour y remédier maintenant, fixez ses droits à 600.</translation>
    </message>
    <message>
        <source>No keyring answers, so the sign-in is kept in the file %1, which only you can read.</source>
        <translation>Aucun trousseau ne répond&#x202f;: la connexion est conservée dans le fichier %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>The sign-in is in the keyring now, but the old file %1 could not be removed%2. It still holds tokens: remove it yourself.</source>
        <translation>La connexion est maintenant dans le trousseau, mais l’ancien fichier %1 n’a pas pu être supprimé%2. Il contient encore des jetons&#x202f;: supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>%1 holds another sign-in%2. Codex does not see it, because it looks into the keyring first. It is left alone, and kept with your other accounts at the next sign-in.</source>
        <translation>%1 contient une autre connexion%2. Codex ne la voit pas, car il regarde d’abord dans le trousseau. Elle est laissée telle quelle, et conservée avec vos autres comptes à la prochaine connexion.</translation>
    </message>
    <message>
        <source>A sign-in was renewed, but could not be stored where it belongs yet%1. Nothing is lost: Chatelaine keeps it, and stores it as soon as that is possible.</source>
        <translation>Une connexion a été renouvelée, mais n’a pas encore pu être enregistrée à sa place%1. Rien n’est perdu&#x202f;: Chatelaine la conserve, et l’enregistre dès que possible.</translation>
    </message>
    <message>
        <source>The value of %1 cannot be used%2. Nothing was changed; correct it, then try again.</source>
        <translation>La valeur de %1 est inutilisable%2. Rien n’a été modifié&#x202f;; corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Chatelaine did not expect this: a defect of its own stopped it%1. Look at the accounts before you try again, and please report what you did.</source>
        <translation>Chatelaine ne s’attendait pas à cela&#x202f;: un défaut de Chatelaine l’a arrêté%1. Regardez les comptes avant de réessayer, et signalez-nous ce que vous avez fait.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Unset CHATELAINE_ISSUER, or sign in again.</source>
        <translation>Cette connexion vient d’un autre serveur que %1&#x202f;: rien n’y a été envoyé. Supprimez la variable CHATELAINE_ISSUER, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>The settings in %1 cannot be written%2, so they stay as they were. Mend that, then try again.</source>
        <translation>Les paramètres dans %1 ne peuvent pas être écrits%2&#x202f;: ils restent tels qu’ils étaient. Corrigez cela, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is changing the settings and did not finish in time. Nothing was changed; try again in a moment.</source>
        <translation>Un autre programme est en train de modifier les paramètres et n’a pas terminé à temps. Rien n’a été modifié&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The Codex home “%1” (from CODEX_HOME, --home or the settings) cannot be used%2, so Codex finds no sign-in there. Create that folder, or name another.</source>
        <translation>Le dossier Codex «&#x202f;%1&#x202f;» (indiqué par CODEX_HOME, --home ou les paramètres) est inutilisable%2&#x202f;: Codex n’y trouve aucune connexion. Créez ce dossier, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>This sign-in is from another server than %1, so nothing was sent there. Sign in again.</source>
        <translation>Cette connexion vient d’un autre serveur que %1&#x202f;: rien n’y a été envoyé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The keyring is locked, so sign-ins in it can be neither read nor changed. This does not mean that you are signed out: unlock the keyring, for example by logging in to the desktop anew.</source>
        <translation>Le trousseau est verrouillé&#x202f;: les connexions qu’il contient ne peuvent être ni lues ni modifiées. Cela ne signifie pas que vous êtes déconnecté&#x202f;: déverrouillez le trousseau, par exemple en rouvrant votre session de bureau.</translation>
    </message>
    <message>
        <source>The copy of the sign-in of %1 that is kept here may not be the newest: another program took it out of Codex, or it was imported. It is used again when you switch to %1.</source>
        <translation>La copie de la connexion du compte %1 conservée ici n’est peut-être pas la plus récente&#x202f;: un autre programme l’a retirée de Codex, ou elle a été importée. Elle est de nouveau utilisée quand vous basculez vers %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in another home too: %2. It is renewed in neither, because each renewal in one can end it in the other. Switch one of them to another account.</source>
        <translation>Codex utilise aussi %1 dans un autre dossier Codex&#x202f;: %2. La connexion n’est renouvelée dans aucun des deux, car chaque renouvellement dans l’un peut y mettre fin dans l’autre. Basculez l’un des deux vers un autre compte.</translation>
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
        <translation>Ouvrir</translation>
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
        <translation>Ceci n’est pas une connexion de Codex%1.</translation>
    </message>
    <message>
        <source>There is no sign-in of Codex in it.</source>
        <translation>Il n’y a pas de connexion de Codex dedans.</translation>
    </message>
    <message>
        <source>It has no refresh token, so it would end with its access token.</source>
        <translation>Sans jeton de renouvellement, elle prendrait fin avec son jeton d’accès.</translation>
    </message>
    <message>
        <source>It lacks its %1, so Codex could not use it.</source>
        <translation>Il y manque %1&#x202f;: Codex ne pourrait pas l’utiliser.</translation>
    </message>
    <message>
        <source>Its %1 is no valid token%2, so Codex could not use it.</source>
        <translation>Son %1 n’est pas un jeton valide%2&#x202f;: Codex ne pourrait pas l’utiliser.</translation>
    </message>
    <message>
        <source>It does not say which account it is for.</source>
        <translation>Elle n’indique pas pour quel compte elle est.</translation>
    </message>
    <message>
        <source>It holds tokens of two different accounts.</source>
        <translation>Elle contient les jetons de deux comptes différents.</translation>
    </message>
    <message>
        <source>It is a kind of sign-in that Chatelaine only shows (%1).</source>
        <translation>C’est un type de connexion que Chatelaine affiche seulement (%1).</translation>
    </message>
    <message>
        <source>There is no sign-in here.</source>
        <translation>Il n’y a pas de connexion ici.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It cannot be read%1.</source>
        <translation>Ne peut pas être lu%1.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>It belongs to %1. Import it as %1.</source>
        <translation>Appartient à %1. Importez-le en tant que %1.</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1&#x202f;: compte importé.</translation>
    </message>
    <message>
        <source>%1 was imported, in place of an older sign-in that was here.</source>
        <translation>%1&#x202f;: compte importé, à la place d’une connexion plus ancienne qui était ici.</translation>
    </message>
    <message>
        <source>%1 is here already, by the same sign-in or a newer one.</source>
        <translation>%1&#x202f;: compte déjà présent ici, avec la même connexion ou une plus récente.</translation>
    </message>
    <message>
        <source>%1 was not imported: Codex uses the account by another sign-in, which was left alone. To have this one, switch to another account and remove that one first.</source>
        <translation>%1&#x202f;: compte non importé. Codex l’utilise avec une autre connexion, laissée telle quelle. Pour avoir celle-ci, basculez vers un autre compte et retirez d’abord l’autre connexion.</translation>
    </message>
    <message>
        <source>%1 was not imported: another sign-in of the account is here, and nobody can tell which is newer. To have this one, remove that one first.</source>
        <translation>%1&#x202f;: compte non importé. Une autre connexion de ce compte est ici, et il est impossible de savoir laquelle est la plus récente. Pour avoir celle-ci, retirez d’abord l’autre.</translation>
    </message>
    <message>
        <source>%1 Codex uses it in that home: to have it here, sign it out there or remove its auth.json.</source>
        <translation>%1 Codex l’utilise dans cet autre dossier Codex&#x202f;: pour l’avoir ici, déconnectez le compte là-bas ou supprimez-y auth.json.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Label</name>
    <message>
        <source>it must be one line, without control characters</source>
        <translation>une seule ligne attendue, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>it has more than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>it stands for %1 already</source>
        <translation>désigne déjà %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Login</name>
    <message>
        <source>Signing in at the test issuer, without a browser:</source>
        <translation>Connexion au serveur de test, sans navigateur&#x202f;:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in with the browser; Ctrl-C ends that. If no browser opened, open this address on this computer:</source>
        <translation>En attente de votre connexion dans le navigateur&#x202f;; Ctrl-C y met fin. Si aucun navigateur ne s’est ouvert, ouvrez cette adresse sur cet ordinateur&#x202f;:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in; Ctrl-C ends that. No browser could be started: open this address on this computer:</source>
        <translation>En attente de votre connexion&#x202f;; Ctrl-C y met fin. Aucun navigateur n’a pu être lancé&#x202f;: ouvrez cette adresse sur cet ordinateur&#x202f;:</translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message>
        <source>weekly limit</source>
        <translation>limite hebdomadaire</translation>
    </message>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>limite de %n jour</numerusform>
            <numerusform>limite de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>limite de %n&#xa0;h</numerusform>
            <numerusform>limite de %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>limite de %n&#xa0;min</numerusform>
            <numerusform>limite de %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1&#x202f;: reconnectez-vous</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1&#x202f;: connexion expirée</translation>
    </message>
    <message>
        <source>%1: expires soon</source>
        <translation>%1&#x202f;: la connexion expire bientôt</translation>
    </message>
    <message>
        <source>%1: kept in a file</source>
        <translation>%1&#x202f;: connexion dans un fichier</translation>
    </message>
    <message>
        <source>%1: %2 used up</source>
        <translation>%1&#x202f;: %2 épuisée</translation>
    </message>
    <message>
        <source>%1: %2 % of the %3 used</source>
        <comment>account, percentage, name of a limit</comment>
        <translation>%1&#x202f;: %3 utilisée à %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1: %2 has reset</source>
        <translation>%1&#x202f;: %2 réinitialisée</translation>
    </message>
    <message>
        <source>%1: renewed</source>
        <translation>%1&#x202f;: connexion renouvelée</translation>
    </message>
    <message>
        <source>Codex uses %1 now</source>
        <translation>Codex utilise maintenant %1</translation>
    </message>
    <message>
        <source>%1: signed in</source>
        <translation>%1&#x202f;: compte connecté</translation>
    </message>
    <message>
        <source>What Codex stored mixes two accounts, so it is not renewed.</source>
        <translation>La connexion enregistrée par Codex mélange deux comptes&#x202f;: elle n’est pas renouvelée.</translation>
    </message>
    <message>
        <source>What Codex stored lacks a part, so Codex cannot work with it.</source>
        <translation>La connexion enregistrée par Codex est incomplète&#x202f;: Codex ne peut pas s’en servir.</translation>
    </message>
    <message>
        <source>What Codex stored is damaged, so Codex cannot work with it.</source>
        <translation>La connexion enregistrée par Codex est endommagée&#x202f;: Codex ne peut pas s’en servir.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Codex does not use it now.</source>
        <translation>La connexion ne peut plus être renouvelée. Codex ne l’utilise pas en ce moment.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more: Codex works with it until %1.</source>
        <translation>La connexion ne peut plus être renouvelée&#x202f;; fin de validité pour Codex&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It cannot be renewed any more, and Codex cannot work with it.</source>
        <translation>La connexion ne peut plus être renouvelée, et Codex ne peut pas s’en servir.</translation>
    </message>
    <message>
        <source>%1 Next try at %2.</source>
        <comment>a sentence; time</comment>
        <translation>%1 Prochain essai&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets.</source>
        <translation>Codex ne peut pas continuer avec ce compte avant la réinitialisation.</translation>
    </message>
    <message>
        <source>Codex cannot go on with this account until it resets: %1.</source>
        <translation>Codex ne peut pas continuer avec ce compte avant la réinitialisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 % are left.</source>
        <translation>Il reste %1&#x202f;%.</translation>
    </message>
    <message>
        <source>%1 % are left until it resets: %2.</source>
        <translation>Il reste %1&#x202f;% jusqu’à la réinitialisation&#x202f;: %2.</translation>
    </message>
    <message>
        <source>All of it can be used again.</source>
        <translation>La limite est de nouveau entièrement disponible.</translation>
    </message>
    <message>
        <source>In the Codex home %1.</source>
        <translation>Dans le dossier Codex %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>%n programme en cours a démarré avec un autre compte.</numerusform>
            <numerusform>%n programmes en cours ont démarré avec un autre compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Codex cannot work with it since %1, because it could not be renewed.</source>
        <translation>Codex ne peut plus s’en servir depuis %1, car la connexion n’a pas pu être renouvelée.</translation>
    </message>
    <message>
        <source>It could not be renewed yet: Codex works with it until %1.</source>
        <translation>La connexion n’a pas encore pu être renouvelée&#x202f;; fin de validité pour Codex&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Chatelaine keeps it in a file now, not in the keyring.</source>
        <translation>Chatelaine conserve maintenant la connexion dans un fichier, et non dans le trousseau.</translation>
    </message>
    <message>
        <source>It is not in the keyring, but in the file %1.</source>
        <translation>La connexion n’est pas dans le trousseau, mais dans le fichier %1.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Fin de validité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Codex goes on with it.</source>
        <translation>Codex continue avec cette connexion.</translation>
    </message>
    <message>
        <source>Another program signed it in, and Codex uses it.</source>
        <translation>Un autre programme a connecté ce compte, et Codex l’utilise.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n compte à reconnecter</numerusform>
            <numerusform>%n comptes à reconnecter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n connexion expirée</numerusform>
            <numerusform>%n connexions expirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n connexion expire bientôt</numerusform>
            <numerusform>%n connexions expirent bientôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n connexion conservée dans un fichier</numerusform>
            <numerusform>%n connexions conservées dans un fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n limite presque atteinte</numerusform>
            <numerusform>%n limites presque atteintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n limite réinitialisée</numerusform>
            <numerusform>%n limites réinitialisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n connexion renouvelée</numerusform>
            <numerusform>%n connexions renouvelées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n dossier Codex&#x202f;: autre compte</numerusform>
            <numerusform>%n dossiers Codex&#x202f;: autre compte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n compte connecté</numerusform>
            <numerusform>%n comptes connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Codex home: account</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open Chatelaine</source>
        <translation>Ouvrir Chatelaine</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Serveur de test&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::Program</name>
    <message>
        <source>This has the server end the sign-in of %1: copies on other machines end with it, and programs there have to sign in again. Sign out everywhere? [y/N]</source>
        <translation>Le serveur mettra fin à la connexion du compte %1&#x202f;: les copies sur d’autres machines prennent fin avec elle, et il faudra y reconnecter les programmes. Déconnecter partout&#x202f;? [o/N]</translation>
    </message>
    <message>
        <source>The server cannot be told to end this kind of sign-in, so nothing was removed. Without --everywhere it is removed from this computer; end an API key where you made it.</source>
        <translation>On ne peut pas demander au serveur de mettre fin à ce type de connexion&#x202f;: rien n’a été retiré. Sans --everywhere, elle est retirée de cet ordinateur&#x202f;; mettez fin à une clé d’API là où vous l’avez créée.</translation>
    </message>
    <message>
        <source>%1 was signed out everywhere: the server ended the sign-in, so copies on other machines end too, and it was removed from this computer.</source>
        <translation>Le compte %1 a été déconnecté partout&#x202f;: le serveur a mis fin à la connexion, donc aussi aux copies sur d’autres machines, et elle a été retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was removed from this computer. The server was not told: copies elsewhere stay valid.</source>
        <translation>La connexion du compte %1 a été retirée de cet ordinateur. Le serveur n’en a pas été informé&#x202f;: les copies qui sont ailleurs restent valides.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Dossier Codex</translation>
    </message>
    <message>
        <source>Other home</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: who is signed in</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>how long it lasts; a remark</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>Aussi conservée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: how long it lasts</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder: what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>workspace %1</source>
        <translation>espace de travail %1</translation>
    </message>
    <message>
        <source>used in %1</source>
        <comment>folder</comment>
        <translation>utilisé dans %1</translation>
    </message>
    <message>
        <source>%1 stands there twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Fin de validité</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservée dans</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>No sign-in is kept on this computer.</source>
        <translation>Aucune connexion n’est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 has no label any more.</source>
        <translation>%1 n’a plus de libellé.</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 s’appelle maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>PROBLÈME</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path: what became of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The files were left where they are. If another program renews such a copy, the one kept here ends, and the other way round: delete those that you do not need.</source>
        <translation>Les fichiers sont restés à leur place. Si un autre programme renouvelle une telle copie, celle conservée ici prend fin, et inversement&#x202f;: supprimez ceux dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Test issuer: %1</source>
        <translation>Serveur de test&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is kept. Codex does not use it yet.</source>
        <translation>%1 est conservé. Codex ne l’utilise pas encore.</translation>
    </message>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex utilise désormais %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 from now on.</source>
        <comment>account, folder</comment>
        <translation>Codex utilise désormais %1 dans %2.</translation>
    </message>
    <message>
        <source>Before, Codex used %1. %2.</source>
        <comment>who: where it is kept now</comment>
        <translation>Avant, Codex utilisait %1. %2.</translation>
    </message>
    <message>
        <source>The sign-in of %1 was renewed.</source>
        <translation>La connexion du compte %1 a été renouvelée.</translation>
    </message>
    <message>
        <source>The sign-in of %1 is from a moment ago and was not renewed again.</source>
        <translation>La connexion du compte %1 date d’il y a un instant et n’a pas été renouvelée de nouveau.</translation>
    </message>
    <message>
        <source>An access token is as good as a password, so it is not shown on a terminal. Pass it on in a pipe, or add --show.</source>
        <translation>Un jeton d’accès vaut un mot de passe&#x202f;: il n’est pas affiché dans un terminal. Transmettez-le par un tube, ou ajoutez --show.</translation>
    </message>
    <message>
        <source>It is not tried again before %1. “chatelainectl refresh” tries at once.</source>
        <translation>Pas de nouvel essai avant %1. «&#x202f;chatelainectl refresh&#x202f;» essaie tout de suite.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>La réponse n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>the old account</source>
        <translation>l’ancien compte</translation>
    </message>
    <message>
        <source>These programs use %1. None is ended by the switch: start those again that are to use %2.</source>
        <translation>Ces programmes utilisent %1. La bascule n’en arrête aucun&#x202f;: relancez ceux qui doivent utiliser %2.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Après la bascule</translation>
    </message>
    <message>
        <source>%1 To switch all the same, add --anyway.</source>
        <comment>sentences with the cause</comment>
        <translation>%1 Pour basculer quand même, ajoutez --anyway.</translation>
    </message>
    <message>
        <source>Nothing was switched: meanwhile %1 became the account that Codex uses. Look at the accounts, then try again.</source>
        <translation>Aucune bascule n’a eu lieu&#x202f;: entre-temps, %1 est devenu le compte que Codex utilise. Regardez les comptes, puis réessayez.</translation>
    </message>
    <message>
        <source>Running programs go on as %1, from their next request on. Switch all the same? [y/N]</source>
        <translation>Les programmes en cours continuent avec %1 dès leur prochaine demande. Basculer quand même&#x202f;? [o/N]</translation>
    </message>
    <message>
        <source>Switch for new sessions? [y/N]</source>
        <translation>Basculer pour les nouvelles sessions&#x202f;? [o/N]</translation>
    </message>
    <message>
        <source>Switch all the same? [y/N]</source>
        <translation>Basculer quand même&#x202f;? [o/N]</translation>
    </message>
    <message>
        <source>Codex uses %1 already.</source>
        <translation>Codex utilise déjà %1.</translation>
    </message>
    <message>
        <source>Codex uses %1 in %2 already.</source>
        <comment>account, folder</comment>
        <translation>Codex utilise déjà %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how much is left, when it resets</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>none are told</source>
        <translation>aucune n’est indiquée</translation>
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
        <translation>%1 (pid %2, depuis %3)</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>app server</source>
        <translation>serveur d’application</translation>
    </message>
    <message>
        <source>IDE extension</source>
        <translation>extension d’IDE</translation>
    </message>
    <message>
        <source>desktop app</source>
        <translation>application de bureau</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>stays %1 while its token lasts, then asks to sign in</source>
        <translation>garde %1 tant que son jeton est valide, puis demande de se reconnecter</translation>
    </message>
    <message>
        <source>goes on as %1</source>
        <translation>continue avec %1</translation>
    </message>
    <message>
        <source>started just now: may use either</source>
        <translation>vient de démarrer&#x202f;: peut utiliser l’un ou l’autre</translation>
    </message>
    <message>
        <source>has a token of its own</source>
        <translation>a son propre jeton</translation>
    </message>
</context>
<context>
    <name>chatelaine::Question</name>
    <message>
        <source>y</source>
        <comment>the letter of yes, as in [y/N]</comment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>chatelaine::RenameBox</name>
    <message>
        <source>This name cannot be used: %1.</source>
        <comment>why</comment>
        <translation>Ce libellé est inutilisable&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Aucun problème trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnostics of Chatelaine, %1</source>
        <comment>time</comment>
        <translation>Diagnostic de Chatelaine, %1</translation>
    </message>
    <message>
        <source>Problem: %1: %2</source>
        <comment>subject: how it is</comment>
        <translation>Problème (%1)&#x202f;: %2</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject: how it is</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>&#x202f;; </translation>
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
        <translation>Une connexion a e&amp;xpiré</translation>
    </message>
    <message>
        <source>A sign-in expires &amp;soon and cannot be renewed</source>
        <translation>Une connexion expire &amp;bientôt et ne peut pas être renouvelée</translation>
    </message>
    <message>
        <source>A sign-in is kept in a &amp;file though a keyring was wanted</source>
        <translation>Une connexion est conservée dans un &amp;fichier au lieu du trousseau</translation>
    </message>
    <message>
        <source>&amp;Much of a limit is used</source>
        <translation>Une grande &amp;part d’une limite est utilisée</translation>
    </message>
    <message>
        <source>A sign-in was rene&amp;wed</source>
        <translation>Une connexion a été reno&amp;uvelée</translation>
    </message>
    <message>
        <source>Codex &amp;uses another account</source>
        <translation>Codex utilise un au&amp;tre compte</translation>
    </message>
    <message>
        <source>An&amp;other program signed somebody in</source>
        <translation>Un autre pr&amp;ogramme a connecté un compte</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin</source>
        <translation>Lancer à l’ou&amp;verture de session</translation>
    </message>
    <message>
        <source>&amp;Privacy mode</source>
        <translation>Mode &amp;confidentialité</translation>
    </message>
    <message>
        <source>Show &amp;in colour what needs attention</source>
        <translation>Montrer en cou&amp;leur ce qui demande attention</translation>
    </message>
    <message>
        <source>Renew sign-ins a&amp;head of Codex</source>
        <translation>Renouveler les connexions &amp;avant Codex</translation>
    </message>
    <message>
        <source>Leave it &amp;to Codex</source>
        <translation>Lai&amp;sser faire Codex</translation>
    </message>
    <message>
        <source>Please write at most five whole numbers from 1 to 99.</source>
        <translation>Veuillez indiquer au plus cinq nombres entiers de 1 à 99.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue&#x202f;:</translation>
    </message>
    <message>
        <source>So that others may look at the screen: accounts are “Account 1”, “Account 2” and so on. E-mail addresses, labels, workspaces and the folders of running programs are hidden, also in messages.</source>
        <translation>Pour que d’autres puissent voir l’écran&#x202f;: les comptes sont «&#x202f;Compte 1&#x202f;», «&#x202f;Compte 2&#x202f;», etc. Les adresses e-mail, les libellés, les espaces de travail et les dossiers des programmes en cours sont masqués, y compris dans les notifications.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Clair, pour un panneau sombre</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Sombre, pour un panneau clair</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>St&amp;yle&#x202f;:</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Codex finds a sign-in that is good, and several Codex programs never renew one at the same moment, which would end it.</source>
        <translation>Codex trouve une connexion valide, et plusieurs programmes Codex ne la renouvellent jamais au même moment, ce qui y mettrait fin.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When this ma&amp;ny percent are used:</source>
        <translation>À ces pourcentages &amp;d’utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>Codex homes</source>
        <translation>Dossiers Codex</translation>
    </message>
    <message>
        <source>Further Codex homes (CO&amp;DEX_HOME) to look after:</source>
        <translation>Autres dossiers Codex (CODEX_&amp;HOME) à gérer&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Ajouter un dossi&amp;er…</translation>
    </message>
    <message>
        <source>Codex home</source>
        <translation>Dossier Codex</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You n&amp;eed to sign in again</source>
        <translation>Une reco&amp;nnexion est nécessaire</translation>
    </message>
    <message>
        <source>Su&amp;ch a limit has reset</source>
        <translation>Une telle limite est réin&amp;itialisée</translation>
    </message>
    <message>
        <source>What Codex uses is not renewed while Codex does not run, and several Codex programs may end it between them. “Renew sign-in now” still works. Accounts that Codex does not use are renewed once a week either way.</source>
        <translation>Ce que Codex utilise n’est pas renouvelé quand Codex n’est pas lancé, et plusieurs programmes Codex peuvent y mettre fin en le renouvelant ensemble. «&#x202f;Renouveler la connexion&#x202f;» fonctionne toujours. Les comptes que Codex n’utilise pas sont renouvelés une fois par semaine dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the address and open it in a browser on this computer.</source>
        <translation>Impossible d’ouvrir le navigateur. Copiez l’adresse et ouvrez-la dans un navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 When that is done this window closes by itself.</source>
        <comment>what to do</comment>
        <translation>%1 Cette fenêtre se ferme ensuite d’elle-même.</translation>
    </message>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Waiting for the browser: %1</source>
        <comment>account</comment>
        <translation>En attente du navigateur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Finalisation de la connexion</translation>
    </message>
    <message>
        <source>You have signed in. The tokens are fetched, checked and stored.</source>
        <translation>Vous êtes connecté. Les jetons sont récupérés, vérifiés et enregistrés.</translation>
    </message>
    <message>
        <source>Another browser of this computer will do too, with this address:</source>
        <translation>Un autre navigateur de cet ordinateur convient aussi, avec cette adresse&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
    <message>
        <source>Sign in (test issuer)</source>
        <translation>Connexion (serveur de test)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there and choose the workspace that Codex is to work in.</source>
        <translation>La page de connexion s’ouvre dans votre navigateur. Connectez-vous-y et choisissez l’espace de travail dans lequel Codex doit travailler.</translation>
    </message>
    <message>
        <source>The sign-in page opens in your browser. Sign in there as %1: another account is not taken.</source>
        <translation>La page de connexion s’ouvre dans votre navigateur. Connectez-vous-y avec le compte %1&#x202f;: aucun autre n’est accepté.</translation>
    </message>
    <message>
        <source>Address of the sign-in page:</source>
        <translation>Adresse de la page de connexion&#x202f;:</translation>
    </message>
</context>
<context>
    <name>chatelaine::SignInPage</name>
    <message>
        <source>Codex uses %1 from now on.</source>
        <translation>Codex utilise désormais %1.</translation>
    </message>
    <message>
        <source>%1 is kept on this computer. Codex does not use it yet.</source>
        <translation>%1 est conservé sur cet ordinateur. Codex ne l’utilise pas encore.</translation>
    </message>
    <message>
        <source>This was a test issuer.</source>
        <translation>C’était un serveur de test.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as HTML spells it</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>The sign-in failed</source>
        <translation>La connexion a échoué</translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message>
        <source>Switch to %1?</source>
        <translation>Basculer vers %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>Les deux comptes appartiennent au même espace de travail, et un Codex lancé ne compare rien d’autre&#x202f;: %n programme continuerait avec %1 sans qu’on lui demande.</numerusform>
            <numerusform>Les deux comptes appartiennent au même espace de travail, et un Codex lancé ne compare rien d’autre&#x202f;: %n programmes continueraient avec %1 sans qu’on leur demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch, and let them go on as %1</source>
        <translation>Basculer, et les laisser continuer avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>%n programme en cours garde %1. Rien n’est arrêté&#x202f;; ce que vous lancez après la bascule utilise %2.</numerusform>
            <numerusform>%n programmes en cours gardent %1. Rien n’est arrêté&#x202f;; ce que vous lancez après la bascule utilise %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch for new sessions</source>
        <translation>Basculer pour les nouvelles sessions</translation>
    </message>
    <message>
        <source>Switch to %1 anyway?</source>
        <translation>Basculer quand même vers %1&#x202f;?</translation>
    </message>
    <message>
        <source>Switch anyway</source>
        <translation>Basculer quand même</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Bascule de compte</translation>
    </message>
    <message>
        <source>Running programs</source>
        <translation>Programmes en cours</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>After the switch</source>
        <translation>Après la bascule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>Les crédits de votre espace de travail sont épuisés. Codex reprend quand vous en achetez, ou quand une limite est réinitialisée.</translation>
    </message>
    <message>
        <source>The credits of your workspace are used up. Codex goes on when its owner buys more, or when a limit resets.</source>
        <translation>Les crédits de votre espace de travail sont épuisés. Codex reprend quand son propriétaire en achète, ou quand une limite est réinitialisée.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. You can raise it on ChatGPT&apos;s web page.</source>
        <translation>La limite d’utilisation de votre espace de travail est atteinte. Vous pouvez la relever sur le site de ChatGPT.</translation>
    </message>
    <message>
        <source>The usage limit of your workspace is reached. Its owner can raise it.</source>
        <translation>La limite d’utilisation de votre espace de travail est atteinte. Son propriétaire peut la relever.</translation>
    </message>
    <message>
        <source>A limit is reached. Codex goes on when it resets.</source>
        <translation>Une limite est atteinte. Codex reprend quand elle est réinitialisée.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an extra limit&apos;s name, its length</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 % left</source>
        <translation>reste %1&#x202f;%</translation>
    </message>
    <message>
        <source>has reset</source>
        <translation>réinitialisée</translation>
    </message>
    <message>
        <source>resets %1</source>
        <comment>time or date</comment>
        <translation>réinitialisation %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; it has reset</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a limit; how much of it is left</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a limit; how much of it is left; when it resets</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time or date</comment>
        <translation>mise à jour %1</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimités</translation>
    </message>
</context>
<context>
    <name>chatelaine::Window</name>
    <message>
        <source>Test issuer</source>
        <translation>Serveur de test</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account; how it stands</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
</TS>
