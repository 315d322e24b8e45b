// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/cmdreader.h"
#include "models/incoming/curloptions.h"
#include "models/incoming/curlreader.h"
#include "models/incoming/shellreader.h"
#include "tests/incoming/callwriting.h"
#include "tests/kit/testprogram.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

/// The words that a shell passes to a program; nothing without that shell.
std::optional<QStringList> wordsOf(const QString &shell, const QString &arguments)
{
    QProcess process;
    process.start(shell, {u"-c"_s, u"printf '%s\\0' "_s + arguments});
    if (!process.waitForStarted() || !process.waitForFinished(10'000))
        return {};
    QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(QChar(u'\0'));
    words.removeLast();
    return words;
}

/// The words as bash quotes them itself.
std::optional<QString> quotedByBash(const QStringList &words)
{
    QProcess process;
    process.start(u"bash"_s, QStringList{u"-c"_s, u"printf '%q ' \"$@\""_s, u"bash"_s} + words);
    if (!process.waitForStarted() || !process.waitForFinished(10'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString randomWord(QRandomGenerator &random)
{
    static const QString characters = u"abcXYZ019 \t\n'\"\\$`!#~&|;<>(){}[]*?^%=,.:/-_@é😀"_s;
    QString word;
    for (int length = random.bounded(20); length > 0; --length) {
        const QChar c = characters.at(random.bounded(int(characters.size())));
        if (c.isSurrogate())
            word += u"😀"_s;
        else
            word += c;
    }
    return word;
}

QString quotedSomehow(const QString &word, int way)
{
    switch (way) {
    case 0:
        return test::singleQuoted(word);
    case 1:
        return test::doubleQuoted(word);
    case 2:
        return test::ansiQuoted(word);
    default: {
        QString mixed;
        for (const QChar c : word)
            mixed += c == u'\n' ? u"'\n'"_s : c.isSurrogate() || c.isLetterOrNumber() ? QString(c) : QString(u'\\') + c;
        return mixed.isEmpty() ? u"''"_s : mixed;
    }
    }
}

QStringList firstWords(const QString &text)
{
    const ShellScript script = readShellScript(text);
    return script.commands.isEmpty() ? QStringList() : script.commands.first().words;
}

} // namespace

/// Quoting as the shells themselves understand it, and the options of curl as it lists them.
class TestShells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreThoseOfTheShells_data();
    void wordsAreThoseOfTheShells();
    void bashQuotesAreRead();
    void randomQuotingIsReadAsByTheShells();
    void scriptsAreFollowed();
    void commandPromptOfWindows_data();
    void commandPromptOfWindows();
    void optionsAreThoseOfCurl();
    void everyOptionMayStandAnywhere_data();
    void everyOptionMayStandAnywhere();
    void hostileScriptsEnd();
};

void TestShells::wordsAreThoseOfTheShells_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<bool>("posix");
    const auto row = [](const QString &arguments, bool posix = true) {
        QTest::addRow("%s", qPrintable(arguments)) << arguments << posix;
    };
    for (const char *arguments :
         {"a\\ b 'c d' \"e \\\"f\\\"\" h'i'\"j\"", "-d '{\"a\": \"it'\\''s\"}' \\\n  -H \"x: y\"",
          "\"a\\\nb\" '' \"\" c\\\nd", "\"\\a \\\\ \\`\"", "a#b #c", "a\\\tb", "\\'\\\"", "\"$(echo a b)\"",
          "$(echo a  b)", "'a'\\''b'", "\"a'b\"'c\"d'", "x=y 'z'=1", "\"$(printf '%s-%s' 1 2)\"", "`echo a`",
          "\"a\"'b'c", "{\\\"a\\\":1}", "\"$(cat <<'E'\na \"b\" $c\nE\n)\""})
        row(QString::fromUtf8(arguments));
    for (const char *arguments :
         {"$'a\\n\\t\\u00e9\\x41\\101\\'b'", "$'\\xc3\\xa9 \\\\ \\\"'", "\"$(cat <<< 'a b')\"", "$'\\U0001F600'"})
        row(QString::fromUtf8(arguments), false);
}

void TestShells::wordsAreThoseOfTheShells()
{
    QFETCH(QString, arguments);
    QFETCH(bool, posix);
    if (arguments.startsWith(u'`')) { // stays as it is written
        QCOMPARE(firstWords(u"curl "_s + arguments).mid(1), QStringList{u"`echo a`"_s});
        return;
    }
    for (const QString &shell : posix ? QStringList{u"bash"_s, u"dash"_s} : QStringList{u"bash"_s}) {
        if (const auto expected = wordsOf(shell, arguments))
            QCOMPARE(firstWords(u"curl "_s + arguments).mid(1), *expected);
    }
}

void TestShells::bashQuotesAreRead()
{
    QRandomGenerator random(11);
    QStringList words;
    for (int i = 0; i < 400; ++i)
        words += randomWord(random);
    words += u"end"_s;
    const auto quoted = quotedByBash(words);
    if (!quoted)
        QSKIP("no bash to compare with");
    QCOMPARE(firstWords(u"curl "_s + *quoted).mid(1), words);
}

void TestShells::randomQuotingIsReadAsByTheShells()
{
    QRandomGenerator random(12);
    for (int round = 0; round < 40; ++round) {
        QStringList words;
        QString arguments;
        bool ansi = false;
        for (int i = 0; i < 12; ++i) {
            words += randomWord(random);
            const int way = random.bounded(4);
            ansi = ansi || way == 2;
            arguments += quotedSomehow(words.last(), way) + u' ';
        }
        words += u"end"_s;
        arguments += u"end"_s;
        QCOMPARE(firstWords(u"curl "_s + arguments).mid(1), words);
        for (const QString &shell : ansi ? QStringList{u"bash"_s} : QStringList{u"bash"_s, u"dash"_s}) {
            if (const auto expected = wordsOf(shell, arguments))
                QCOMPARE(words, *expected);
        }
    }
}

void TestShells::scriptsAreFollowed()
{
    const QStringList lines{
        u"#!/bin/bash"_s,
        u"# a comment with an apostrophe: it's"_s,
        u"set -euo pipefail"_s,
        u"BASE=https://platform.adobe.io   # unused'"_s,
        u"JOBS=\"$BASE/data/core/ups/export/jobs\""_s,
        u"NAME=${SANDBOX:-prod}"_s,
        u"TOKEN=$(curl -s -d 'a=b' https://ims-na1.adobelogin.com/ims/token/v3 | jq -r .access_token)"_s,
        u"HEADERS=(-H \"x-sandbox-name: $NAME\" -H 'Accept: */*')"_s,
        u"cat > body.json <<EOF"_s,
        u"{\"a\": \"$NAME\", \"b\": \"\\$x\"}"_s,
        u"EOF"_s,
        u"curl \"${HEADERS[@]}\" -d @body.json \"$JOBS\" 2>/dev/null >out.json || exit 1"_s,
        u"curl -d @- $JOBS?a=1&b=2 <<< '{}'; echo done &"_s,
    };
    const ShellScript script = readShellScript(lines.join(u'\n'));
    QCOMPARE(script.commands.size(), 6); // set, curl, jq, curl, exit, curl
    QCOMPARE(script.commands.at(3).words,
             (QStringList{u"curl"_s, u"-H"_s, u"x-sandbox-name: prod"_s, u"-H"_s, u"Accept: */*"_s, u"-d"_s,
                          u"@body.json"_s, u"https://platform.adobe.io/data/core/ups/export/jobs"_s}));
    QCOMPARE(script.files.value(u"body.json"_s).trimmed(), u"{\"a\": \"prod\", \"b\": \"$x\"}"_s);
    QCOMPARE(script.commands.at(5).input.value_or(QString()), u"{}\n"_s);
    QVERIFY(script.commands.at(5).words.last().endsWith(u"jobs?a=1&b=2"_s));
    // What the text does not say stays as it is written; a secret is not put in anywhere.
    QCOMPARE(firstWords(u"curl -d \"$BODY\" ${Y}"_s), (QStringList{u"curl"_s, u"-d"_s, u"$BODY"_s, u"${Y}"_s}));
    QCOMPARE(readShellScript(u"curl -d $(pass show x)"_s).commands.last().words.last(), u"$(pass show x)"_s);
    QCOMPARE(firstWords(u"CLIENT_SECRET=p8e-made-up\ncurl -d \"$CLIENT_SECRET\""_s).last(), u"$CLIENT_SECRET"_s);
    QVERIFY(readShellScript(u"curl 'abc"_s).commands.first().openQuote);
    QVERIFY(readShellScript(u"curl a\n -H b"_s).commands.first().joinedLines);
    QCOMPARE(readShellScript(u"curl a\nrm b"_s).commands.size(), 2);
    QCOMPARE(firstWords(u"curl -H “x: y” -d ‘{}’"_s), (QStringList{u"curl"_s, u"-H"_s, u"x: y"_s, u"-d"_s, u"{}"_s}));
}

void TestShells::commandPromptOfWindows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("carets") << u"curl ^\"a^\" ^\r\n  -d ^\"^{^\\^\"b^\\^\":1^}^\""_s
                            << QStringList{u"curl"_s, u"a"_s, u"-d"_s, u"{\"b\":1}"_s};
    QTest::addRow("backslashes") << u"curl \"a b\" -d \"{\\\"b\\\": \\\"c\\\\d\\\"}\""_s
                                 << QStringList{u"curl"_s, u"a b"_s, u"-d"_s, u"{\"b\": \"c\\\\d\"}"_s};
    QTest::addRow("doubled") << u"curl -d \"{\"\"b\"\":1}\" x"_s
                             << QStringList{u"curl"_s, u"-d"_s, u"{\"b\":1}"_s, u"x"_s};
    QTest::addRow("line break in quotes")
        << u"curl -d ^\"a^\n\nb^\" c"_s << QStringList{u"curl"_s, u"-d"_s, u"a\nb"_s, u"c"_s};
    QTest::addRow("other command") << u"curl a & del b"_s << QStringList{u"curl"_s, u"a"_s};
    QTest::addRow("paths") << u"curl --cert C:\\a\\b.pem %X%"_s
                           << QStringList{u"curl"_s, u"--cert"_s, u"C:\\a\\b.pem"_s, u"%X%"_s};
    QTest::addRow("blank behind a caret") << u"curl a ^ \n b"_s << QStringList{u"curl"_s, u"a"_s, u"b"_s};
}

void TestShells::commandPromptOfWindows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(readCmdScript(text).first().words, words);
}

void TestShells::optionsAreThoseOfCurl()
{
    QProcess curl;
    curl.start(u"curl"_s, {u"--help"_s, u"all"_s});
    if (!curl.waitForStarted() || !curl.waitForFinished(10'000))
        QSKIP("no curl to compare with");
    static const QRegularExpression line(u"^ (?:-(\\S), |    )--(\\S+)( [<\\[])?"_s);
    int seen = 0;
    int valued = 0;
    for (const QString &row : QString::fromUtf8(curl.readAllStandardOutput()).split(u'\n')) {
        const auto found = line.match(row);
        if (!found.hasMatch())
            continue;
        const auto option = curlOption(found.captured(2));
        QVERIFY2(option && option->name == found.captured(2),
                 qPrintable(row + u" (run models/incoming/update-curloptions)"_s));
        QCOMPARE(option->takesValue, found.hasCaptured(3));
        if (!found.captured(1).isEmpty())
            QCOMPARE(curlOption(found.captured(1).front())->name, option->name);
        ++seen;
        valued += option->takesValue ? 1 : 0;
    }
    QVERIFY(seen >= 200 && valued >= 100);
    QVERIFY(curlOptions().size() >= std::size_t(seen));
    QVERIFY(!curlOption(u"wobble"_s));
    QVERIFY(!curlOption(u"loca"_s)); // --local-port, --location, --location-trusted
    QCOMPARE(curlOption(u"compressed-s"_s)->name, u"compressed-ssh"_s);
    QCOMPARE(curlOption(u"no-compressed"_s)->name, u"compressed"_s);
    QCOMPARE(curlOption(u"expand-data"_s)->name, u"data"_s);
}

void TestShells::everyOptionMayStandAnywhere_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("takesValue");
    // These are the request itself, or make another one of it.
    static const QStringList own{u"data"_s, u"data-ascii"_s,  u"data-binary"_s, u"data-raw"_s,    u"data-urlencode"_s,
                                 u"json"_s, u"request"_s,     u"url"_s,         u"get"_s,         u"head"_s,
                                 u"next"_s, u"upload-file"_s, u"form"_s,        u"form-string"_s, u"config"_s};
    for (const CurlOption &option : curlOptions()) {
        if (own.contains(option.name))
            continue;
        QTest::addRow("--%s", qPrintable(option.name)) << QString(u"--"_s + option.name) << option.takesValue;
        if (!option.letter.isNull())
            QTest::addRow("-%s", qPrintable(QString(option.letter)))
                << QString(u"-"_s + option.letter) << option.takesValue;
    }
}

void TestShells::everyOptionMayStandAnywhere()
{
    QFETCH(QString, option);
    QFETCH(bool, takesValue);
    const QString url = u"https://platform.adobe.io/data/core/ups/export/jobs"_s;
    const QString value = takesValue ? u" client.key.example.org"_s : QString();
    const QString head = u" -H 'x-sandbox-name: prod' -d '{\"fields\": \"a.b\"}' "_s;
    CallTarget own;
    own.sandbox = u"prod"_s;
    QStringList texts{QString(u"curl "_s + option + value + head + url),
                      QString(u"curl "_s + head + url + u' ' + option + value),
                      QString(u"curl "_s + url + u' ' + option + value + head)};
    if (option.size() == 2 && takesValue)
        texts += QString(u"curl -s"_s + option.at(1) + value.trimmed() + head + url);
    else if (option.size() == 2)
        texts += QString(u"curl -s"_s + option.at(1) + u"S"_s + head + url);
    for (const QString &text : std::as_const(texts)) {
        const QList<ToolCommand> commands = toolCommandsIn(text);
        QCOMPARE(commands.size(), 1);
        const Call call = readCurl(commands.first(), own).value(0);
        QCOMPARE(call.url, option == "--url-query"_L1 ? QString(url + u'?' + value.trimmed()) : url);
        QCOMPARE(call.method, u"POST"_s);
        QCOMPARE(call.body, u"{\"fields\": \"a.b\"}"_s);
        for (const CallNote &note : call.notes)
            QVERIFY2(note == (CallNote{CallNote::Kind::TokenLeftOut, {}}), qPrintable(text + u" → "_s + note.value));
    }
}

void TestShells::hostileScriptsEnd()
{
    const QStringList texts{u"A=$A$A$A$A\n"_s.repeated(5000),
                            u"A=(\"${A[@]}\" \"${A[@]}\" x)\n"_s.repeated(5000),
                            u"cat f f f > f <<< x\n"_s.repeated(5000),
                            u"$("_s.repeated(100'000),
                            u"curl `"_s.repeated(50'000),
                            u"curl \"$(curl '"_s.repeated(20'000),
                            QString(u"curl --"_s + u"no-"_s.repeated(50'000)),
                            u"curl -d @<("_s.repeated(20'000)};
    for (const QString &text : texts) {
        QElapsedTimer timer;
        timer.start();
        readShellScript(text);
        toolCommandsIn(text);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(text.left(20)));
    }
}

EXPORTDESK_TEST(TestShells)
#include "tst_shells.moc"
