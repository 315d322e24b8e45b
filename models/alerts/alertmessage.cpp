// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmessage.h"

#include "models/alerts/alertwords.h"
#include "models/platform/json.h"
#include "models/platform/utc.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::AlertMessage)
};

constexpr qsizetype mostLines = 20;

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

std::string isoTime(qint64 ms)
{
    return utcFromMs(ms).toString(Qt::ISODateWithMs).toStdString();
}

QByteArray jsonBytes(const json::json &written)
{
    return QByteArray::fromStdString(written.dump(-1, ' ', false, json::json::error_handler_t::replace));
}

QString titleOf(const QList<AlertEvent> &events, const ConnectionName &nameOf)
{
    if (events.isEmpty())
        return MessageWords::tr("Exportdesk: test of this way");
    if (events.size() == 1)
        return u"Exportdesk: "_s + alertLine(events.first(), nameOf);
    return MessageWords::tr("Exportdesk: %Ln alert(s)", nullptr, int(events.size()));
}

QString profilesText(const AlertEvent &event)
{
    const QLocale locale;
    if (event.profilesBefore < 0)
        return MessageWords::tr("%Ln profile(s) exported", nullptr, int(event.profiles));
    return MessageWords::tr("exported profiles: %1, by the previous run: %2")
        .arg(locale.toString(event.profiles), locale.toString(event.profilesBefore));
}

json::json eventObject(const AlertEvent &event, const ConnectionName &nameOf)
{
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? json::json() : json::json(text.toStdString()); };
    const auto numberOrNull = [](qint64 number) { return number < 0 ? json::json() : json::json(number); };
    const bool isResolved = event.kind == AlertEvent::Kind::Resolved;
    return {{"id", hashOf(event.id).toStdString()},
            {"kind", wordIn(alertKindWords, event.kind).toStdString()},
            {"resolves", isResolved ? json::json(wordIn(alertKindWords, event.resolves).toStdString()) : json::json()},
            {"text", alertLine(event, nameOf).toStdString()},
            {"occurred", isoTime(event.occurredMs)},
            {"connection", orNull(nameOf(event.place.connectionId))},
            {"sandbox", orNull(event.place.sandbox)},
            {"dataset", orNull(event.datasetId)},
            {"schedule", orNull(event.scheduleName)},
            {"due", orNull(event.nominal)},
            {"job", orNull(event.jobId)},
            {"launch", orNull(event.launchId)},
            {"profiles", numberOrNull(event.profiles)},
            {"profilesBefore", numberOrNull(event.profilesBefore)},
            {"detail", orNull(event.detail)}};
}

/// Slack reads these three characters.
QString slackText(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
}

/// Cards read a little Markdown: a name must not become a link.
QString cardText(const QString &text)
{
    QString escaped;
    for (const QChar one : text) {
        if (u"\\`*_[]()#<>!|~"_s.contains(one))
            escaped += u'\\';
        escaped += one;
    }
    return escaped;
}

json::json cardBlock(const QString &text, bool isTitle)
{
    json::json block{{"type", "TextBlock"}, {"text", cardText(text).toStdString()}, {"wrap", true}};
    if (isTitle)
        block["weight"] = "Bolder";
    return block;
}

QByteArray teamsBody(const AlertText &text)
{
    json::json blocks = json::json::array({cardBlock(text.title, true)});
    for (const QString &line : text.lines)
        blocks.push_back(cardBlock(line, false));
    const json::json card{{"$schema", "http://adaptivecards.io/schemas/adaptive-card.json"},
                          {"type", "AdaptiveCard"},
                          {"version", "1.4"},
                          {"body", blocks}};
    return jsonBytes({{"type", "message"},
                      {"attachments",
                       json::json::array({json::json{{"contentType", "application/vnd.microsoft.card.adaptive"},
                                                     {"contentUrl", nullptr},
                                                     {"content", card}}})}});
}

/// RFC 2047, in words of at most 75 characters.
QByteArray encodedHeader(const QString &text)
{
    QByteArray encoded;
    QByteArray part;
    const auto flush = [&] {
        encoded += (encoded.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + part.toBase64() + "?=";
        part.clear();
    };
    for (const char32_t point : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (part.size() + bytes.size() > 42)
            flush();
        part += bytes;
    }
    flush();
    return encoded;
}

QByteArray mailDate(qint64 ms)
{
    return (QLocale::c().toString(utcFromMs(ms), u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" +0000"_s).toLatin1();
}

} // namespace

QString alertLine(const AlertEvent &event, const ConnectionName &nameOf)
{
    QStringList parts;
    if (!event.scheduleName.isEmpty())
        parts += MessageWords::tr("schedule “%1”").arg(event.scheduleName);
    else if (!event.datasetId.isEmpty())
        parts += MessageWords::tr("dataset %1").arg(event.datasetId);
    if (!event.nominal.isEmpty() && event.kind != AlertEvent::Kind::Resolved)
        parts += MessageWords::tr("due %1", "a time").arg(QString(event.nominal).replace(u'T', u' '));
    if (!event.jobId.isEmpty() && event.kind != AlertEvent::Kind::Resolved)
        parts += MessageWords::tr("job %1").arg(event.jobId);
    if (event.kind == AlertEvent::Kind::Rows)
        parts += profilesText(event);
    if (!event.place.sandbox.isEmpty() && event.kind != AlertEvent::Kind::SignIn)
        parts += MessageWords::tr("sandbox %1").arg(event.place.sandbox);
    if (const QString name = nameOf(event.place.connectionId); !name.isEmpty())
        parts += MessageWords::tr("connection “%1”").arg(name);
    QString head = alertKindText(event.kind);
    if (event.kind == AlertEvent::Kind::Resolved)
        head += u": "_s + alertKindText(event.resolves);
    const QString line = parts.isEmpty() ? head : QString(head + u": "_s + parts.join(u", "_s));
    // A name with a line break must not look like another line.
    return (event.detail.isEmpty() ? line : QString(line + u". "_s + event.detail)).simplified();
}

AlertText alertText(const QList<AlertEvent> &events, const AlertWay &way, const ConnectionName &nameOf, qint64 nowMs)
{
    AlertText text;
    QString ids = way.id;
    json::json objects = json::json::array();
    for (const AlertEvent &event : events) {
        ids += u'\n' + event.id;
        objects.push_back(eventObject(event, nameOf));
        if (text.lines.size() < mostLines)
            text.lines += alertLine(event, nameOf);
    }
    if (events.size() > mostLines)
        text.lines += MessageWords::tr("and %Ln more", nullptr, int(events.size() - mostLines));
    if (events.isEmpty()) {
        ids += u"\ntest "_s + QString::number(nowMs);
        text.lines += MessageWords::tr("Exportdesk alerts arrive here.");
    }
    text.id = hashOf(ids);
    text.title = titleOf(events, nameOf);
    text.createdMs = nowMs;
    text.json = jsonBytes({{"exportdesk", 1},
                           {"id", text.id.toStdString()},
                           {"test", events.isEmpty()},
                           {"title", text.title.toStdString()},
                           {"text", text.lines.join(u'\n').toStdString()},
                           {"created", isoTime(nowMs)},
                           {"events", objects}});
    return text;
}

QByteArray webhookBody(const AlertText &text, AlertWay::Form form)
{
    // The title of one event is its line.
    const QString whole = text.lines.size() == 1 && text.title.endsWith(text.lines.first())
        ? text.title
        : QString(text.title + u'\n' + text.lines.join(u'\n'));
    switch (form) {
    case AlertWay::Form::Plain:
        return text.json;
    case AlertWay::Form::Slack:
        return jsonBytes({{"text", slackText(whole).toStdString()}, {"mrkdwn", false}});
    case AlertWay::Form::Teams:
        return teamsBody(text);
    }
    return text.json;
}

QByteArray mailOf(const AlertText &text, const AlertWay &way)
{
    QByteArray mail = "Date: " + mailDate(text.createdMs) + "\r\nFrom: Exportdesk <" + way.from.toUtf8() + ">\r\nTo: ";
    mail += way.to.join(u",\r\n "_s).toUtf8() + "\r\nSubject: " + encodedHeader(text.title) + "\r\nMessage-ID: <"
        + text.id.toLatin1() + '@' + way.from.section(u'@', -1).toLatin1()
        + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray body = (text.lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8().toBase64();
    constexpr qsizetype lineLength = 76;
    for (qsizetype at = 0; at < body.size(); at += lineLength)
        mail += body.mid(at, lineLength) + "\r\n";
    return mail;
}

} // namespace exportdesk
