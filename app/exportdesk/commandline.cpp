// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

/// Why an address cannot be used; empty when it can.
QString objection(const QString &option, const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return translated(
                   QT_TRANSLATE_NOOP("CommandLine", "--%1 requires an address such as https://platform.adobe.io."))
            .arg(option);
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return translated(
               QT_TRANSLATE_NOOP("CommandLine", "--%1 must use https; plain http is allowed for this computer only."))
        .arg(option);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"gateway"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Gateway address of the platform (this session only).")),
         u"URL"_s},
        {u"ims"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Identity service address (this session only).")),
         u"URL"_s},
        {u"credentials"_s,
         translated(
             QT_TRANSLATE_NOOP("CommandLine", "Credential file; the secret is kept in memory for this session only.")),
         translated(QT_TRANSLATE_NOOP("CommandLine", "FILE"))},
        {u"sandbox"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Name of the sandbox to open.")),
         translated(QT_TRANSLATE_NOOP("CommandLine", "NAME"))},
        {u"local"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Open the built-in local platform with sample data."))},
        {u"speed"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Job speed on the local platform; 1 is normal.")),
         u"X"_s, u"1"_s},
        {u"lang"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "User interface language: en or de.")), u"en|de"_s},
        {u"data-dir"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Folder for settings, drafts and history.")),
         translated(QT_TRANSLATE_NOOP("CommandLine", "DIR"))},
        {u"tour"_s,
         translated(QT_TRANSLATE_NOOP(
             "CommandLine", "Run through the main workflow automatically and save a screenshot of each step.")),
         translated(QT_TRANSLATE_NOOP("CommandLine", "DIR"))},
        {u"report-start"_s,
         translated(QT_TRANSLATE_NOOP(
             "CommandLine", "Print how long the window and the table took to appear, then exit (for measuring)."))},
        {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))},
        {{u"v"_s, u"version"_s}, translated(QT_TRANSLATE_NOOP("CommandLine", "Show the version."))},
    });
}

QString firstObjection(const QCommandLineParser &parser, const CommandLine &wanted)
{
    if (!parser.positionalArguments().isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Unexpected argument “%1”. See --help."))
            .arg(parser.positionalArguments().first());
    if (parser.isSet(u"lang"_s) && wanted.language != "en"_L1 && wanted.language != "de"_L1)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--lang must be en or de."));
    if (wanted.platformSpeed <= 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--speed must be a number greater than 0."));
    const bool address = parser.isSet(u"gateway"_s) || parser.isSet(u"ims"_s);
    if (address && wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--gateway and --ims require --credentials."));
    if (wanted.local && !wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--local and --credentials cannot be used together."));
    // It launches, cancels and makes jobs fail: never anywhere but on sample data.
    if (!wanted.tourFolder.isEmpty() && !wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "The tour runs only on the local platform."));
    if (!wanted.credentialsFile.isEmpty() && !QFileInfo(wanted.credentialsFile).isReadable())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "Cannot read the credential file %1."))
            .arg(wanted.credentialsFile);
    for (const auto &[option, url] : {std::pair(u"gateway"_s, wanted.gateway), std::pair(u"ims"_s, wanted.ims)}) {
        if (parser.isSet(option)) {
            QString wrong = objection(option, url);
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace

std::variant<CommandLine, CommandLine::Answer> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated(QT_TRANSLATE_NOOP("CommandLine", "Set up, launch, monitor and cancel profile export jobs.")));
    addOptions(parser);
    if (!parser.parse(arguments))
        return Answer{translated(QT_TRANSLATE_NOOP("CommandLine", "%1 See --help.")).arg(parser.errorText()) + u'\n',
                      2};
    if (parser.isSet(u"help"_s))
        return Answer{parser.helpText(), 0};
    if (parser.isSet(u"version"_s))
        return Answer{u"exportdesk %1\n"_s.arg(QCoreApplication::applicationVersion()), 0};

    CommandLine wanted;
    wanted.gateway = QUrl(parser.value(u"gateway"_s));
    wanted.ims = QUrl(parser.value(u"ims"_s));
    wanted.credentialsFile = parser.value(u"credentials"_s);
    wanted.sandbox = parser.value(u"sandbox"_s);
    wanted.language = parser.value(u"lang"_s);
    wanted.dataFolder = parser.value(u"data-dir"_s);
    wanted.tourFolder = parser.value(u"tour"_s);
    wanted.platformSpeed = parser.value(u"speed"_s).toDouble();
    wanted.local = parser.isSet(u"local"_s);
    wanted.reportStart = parser.isSet(u"report-start"_s);
    const QString wrong = firstObjection(parser, wanted);
    if (!wrong.isEmpty())
        return Answer{wrong + u'\n', 2};
    return wanted;
}

} // namespace exportdesk
