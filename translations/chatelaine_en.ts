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
</TS>
