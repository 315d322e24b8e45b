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
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 needs an address such as https://platform.adobe.io."))
            .arg(option);
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)))
        return {};
    return translated(QT_TRANSLATE_NOOP("CommandLine", "--%1 must use https; plain http is for this computer only."))
        .arg(option);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"gateway"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Address of the platform's gateway, for this run only.")),
         u"URL"_s},
        {u"ims"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Address of the identity service, for this run only.")),
         u"URL"_s},
        {u"credentials"_s,
         translated(
             QT_TRANSLATE_NOOP("CommandLine", "Credential file; its secret is kept in memory for this run only.")),
         u"FILE"_s},
        {u"sandbox"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Name of the sandbox to open.")), u"NAME"_s},
        {u"local"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Open the embedded local platform with sample data."))},
        {u"speed"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "How fast jobs run on the local platform; 1 is as usual.")),
         u"X"_s, u"1"_s},
        {u"lang"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Language of the program: en or de.")), u"en|de"_s},
        {u"data-dir"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Where settings, drafts and history are kept.")),
         u"DIR"_s},
        {u"tour"_s,
         translated(QT_TRANSLATE_NOOP("CommandLine", "Do the main job by itself and save a picture of each step.")),
         u"DIR"_s},
        {u"report-start"_s,
         translated(
             QT_TRANSLATE_NOOP("CommandLine", "Print when window and table were there, then end (to measure)."))},
        {{u"h"_s, u"help"_s}, translated(QT_TRANSLATE_NOOP("CommandLine", "Show this help."))},
        {{u"v"_s, u"version"_s}, translated(QT_TRANSLATE_NOOP("CommandLine", "Show the version."))},
    });
}

QString firstObjection(const QCommandLineParser &parser, const CommandLine &wanted)
{
    if (!parser.positionalArguments().isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” is not understood."))
            .arg(parser.positionalArguments().first());
    if (parser.isSet(u"lang"_s) && wanted.language != "en"_L1 && wanted.language != "de"_L1)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--lang takes en or de."));
    if (wanted.platformSpeed <= 0)
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--speed takes a number above 0."));
    const bool address = parser.isSet(u"gateway"_s) || parser.isSet(u"ims"_s);
    if (address && wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--gateway and --ims need --credentials as well."));
    if (wanted.local && !wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "--local and --credentials exclude each other."));
    // It launches, cancels and makes jobs fail: never anywhere but on sample data.
    if (!wanted.tourFolder.isEmpty() && !wanted.credentialsFile.isEmpty())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "The tour is taken on the local platform only."));
    if (!wanted.credentialsFile.isEmpty() && !QFileInfo(wanted.credentialsFile).isReadable())
        return translated(QT_TRANSLATE_NOOP("CommandLine", "The credential file %1 cannot be read."))
            .arg(wanted.credentialsFile);
    for (const auto &[option, url] : {std::pair(u"gateway"_s, wanted.gateway), std::pair(u"ims"_s, wanted.ims)}) {
        if (parser.isSet(option)) {
            const QString wrong = objection(option, url);
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
        translated(QT_TRANSLATE_NOOP("CommandLine", "Set up, launch, watch and cancel Profile export jobs.")));
    addOptions(parser);
    if (!parser.parse(arguments))
        return Answer{parser.errorText() + u'\n', 2};
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
