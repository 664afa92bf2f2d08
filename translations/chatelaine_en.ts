<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n programs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used of %1, last %n day(s)</source>
        <comment>the length of a limit</comment>
        <translation>
            <numerusform>Used of %1, last day</numerusform>
            <numerusform>Used of %1, last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Diagnosis</name>
    <message numerus="yes">
        <source>%n file(s) .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</source>
        <translation>
            <numerusform>%n file .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</numerusform>
            <numerusform>%n files .auth-… beside auth.json, from a Codex that was ended while it stored its sign-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), the oldest from %1</source>
        <translation>
            <numerusform>%n record, the oldest from %1</numerusform>
            <numerusform>%n records, the oldest from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::ErrorText</name>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::NoticeText</name>
    <message numerus="yes">
        <source>%n-day limit</source>
        <translation>
            <numerusform>%n-day limit</numerusform>
            <numerusform>%n-day limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h limit</source>
        <translation>
            <numerusform>%n h limit</numerusform>
            <numerusform>%n h limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min limit</source>
        <translation>
            <numerusform>%n min limit</numerusform>
            <numerusform>%n min limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) began with another account.</source>
        <translation>
            <numerusform>%n running program began with another account.</numerusform>
            <numerusform>%n running programs began with another account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): sign in again</source>
        <translation>
            <numerusform>%n account: sign in again</numerusform>
            <numerusform>%n accounts: sign in again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expired</source>
        <translation>
            <numerusform>%n account: expired</numerusform>
            <numerusform>%n accounts: expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): expire soon</source>
        <translation>
            <numerusform>%n account: expires soon</numerusform>
            <numerusform>%n accounts: expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): kept in a file</source>
        <translation>
            <numerusform>%n account: kept in a file</numerusform>
            <numerusform>%n accounts: kept in a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s): little is left</source>
        <translation>
            <numerusform>%n limit: little is left</numerusform>
            <numerusform>%n limits: little is left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) reset</source>
        <translation>
            <numerusform>%n limit reset</numerusform>
            <numerusform>%n limits reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): renewed</source>
        <translation>
            <numerusform>%n account: renewed</numerusform>
            <numerusform>%n accounts: renewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Codex home(s): another account</source>
        <translation>
            <numerusform>%n Codex home: another account</numerusform>
            <numerusform>%n Codex homes: another account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): signed in</source>
        <translation>
            <numerusform>%n account: signed in</numerusform>
            <numerusform>%n accounts: signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::Report</name>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::SwitchDialog</name>
    <message numerus="yes">
        <source>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program(s) would go on as %1 without being asked.</source>
        <translation>
            <numerusform>Both accounts belong to one workspace, and that is all that a running Codex compares: %n program would go on as %1 without being asked.</numerusform>
            <numerusform>Both accounts belong to one workspace, and that is all that a running Codex compares: %n programs would go on as %1 without being asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running program(s) keep %1. Nothing is ended; what you start after the switch uses %2.</source>
        <translation>
            <numerusform>%n running program keeps %1. Nothing is ended; what you start after the switch uses %2.</numerusform>
            <numerusform>%n running programs keep %1. Nothing is ended; what you start after the switch uses %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatelaine::UsageText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
</TS>
