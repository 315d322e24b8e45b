// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/intentrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using IntentState = Intent::State;
using FailureKind = Failure::Kind;
using Reached = Failure::Reached;

template <class Value, std::size_t Size>
using Words = std::array<std::pair<Value, QLatin1String>, Size>;

constexpr Words<IntentState, 8> states{{{IntentState::Sending, "sending"_L1},
                                        {IntentState::Accepted, "accepted"_L1},
                                        {IntentState::Rejected, "rejected"_L1},
                                        {IntentState::Unknown, "unknown"_L1},
                                        {IntentState::Undecided, "undecided"_L1},
                                        {IntentState::Adopted, "adopted"_L1},
                                        {IntentState::Resent, "resent"_L1},
                                        {IntentState::Abandoned, "abandoned"_L1}}};
constexpr Words<FailureKind, 15> kinds{{{FailureKind::Unreachable, "unreachable"_L1},
                                        {FailureKind::Tls, "tls"_L1},
                                        {FailureKind::Timeout, "timeout"_L1},
                                        {FailureKind::Interrupted, "interrupted"_L1},
                                        {FailureKind::Redirected, "redirected"_L1},
                                        {FailureKind::SignIn, "signIn"_L1},
                                        {FailureKind::Forbidden, "forbidden"_L1},
                                        {FailureKind::NotFound, "notFound"_L1},
                                        {FailureKind::Rejected, "rejected"_L1},
                                        {FailureKind::Conflict, "conflict"_L1},
                                        {FailureKind::Throttled, "throttled"_L1},
                                        {FailureKind::Server, "server"_L1},
                                        {FailureKind::Unreadable, "unreadable"_L1},
                                        {FailureKind::TooLarge, "tooLarge"_L1},
                                        {FailureKind::Storage, "storage"_L1}}};
constexpr Words<Reached, 3> reaches{{{Reached::No, "no"_L1}, {Reached::Maybe, "maybe"_L1}, {Reached::Yes, "yes"_L1}}};

template <class Value, std::size_t Size>
QString wordOf(const Words<Value, Size> &words, Value value, QLatin1String other)
{
    for (const auto &[known, word] : words) {
        if (known == value)
            return word;
    }
    return other;
}

template <class Value, std::size_t Size>
Value valueOf(const Words<Value, Size> &words, const QString &text, Value other)
{
    for (const auto &[known, word] : words) {
        if (word == text)
            return known;
    }
    return other;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString failureText(const Failure &failure)
{
    return compact({{u"kind"_s, wordOf(kinds, failure.kind, "cancelled"_L1)},
                    {u"reached"_s, wordOf(reaches, failure.reached, "maybe"_L1)},
                    {u"status"_s, failure.httpStatus},
                    {u"code"_s, failure.code},
                    {u"outerCode"_s, failure.outerCode},
                    {u"detail"_s, failure.detail},
                    {u"requestId"_s, failure.requestId},
                    {u"sandbox"_s, failure.sandbox},
                    {u"permission"_s, failure.permission},
                    {u"retryAfterMs"_s, failure.retryAfterMs},
                    {u"body"_s, QString::fromUtf8(failure.body.left(8192))}});
}

Failure readFailure(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Failure failure;
    failure.kind = valueOf(kinds, object.value("kind"_L1).toString(), FailureKind::Cancelled);
    failure.reached = valueOf(reaches, object.value("reached"_L1).toString(), Reached::Maybe);
    failure.httpStatus = object.value("status"_L1).toInt();
    failure.code = object.value("code"_L1).toString();
    failure.outerCode = object.value("outerCode"_L1).toString();
    failure.detail = object.value("detail"_L1).toString();
    failure.requestId = object.value("requestId"_L1).toString();
    failure.sandbox = object.value("sandbox"_L1).toString();
    failure.permission = object.value("permission"_L1).toString();
    failure.retryAfterMs = object.value("retryAfterMs"_L1).toInteger(-1);
    failure.body = object.value("body"_L1).toString().toUtf8();
    return failure;
}

} // namespace

IntentRecord intentRecord(const Intent &intent)
{
    IntentRecord record;
    record.state = wordOf(states, intent.state, "undecided"_L1);
    record.failure = intent.failure ? failureText(*intent.failure) : QString();
    QJsonObject note{{u"org"_s, intent.orgId}, {u"sentMs"_s, intent.sentMs}, {u"skewMs"_s, intent.skewMs}};
    if (!intent.candidates.isEmpty())
        note.insert(u"candidates"_s, QJsonArray::fromStringList(intent.candidates));
    if (!intent.resentAs.isEmpty())
        note.insert(u"resentAs"_s, intent.resentAs);
    if (intent.unread)
        note.insert(u"unread"_s, failureText(*intent.unread));
    if (intent.repeatedMs != 0)
        note.insert(u"repeatedMs"_s, intent.repeatedMs);
    if (intent.searchedMs != 0)
        note.insert(u"searchedMs"_s, intent.searchedMs);
    if (intent.dismissed)
        note.insert(u"dismissed"_s, true);
    if (intent.mayBeForgotten)
        note.insert(u"mayBeForgotten"_s, true);
    record.note = compact(note);
    return record;
}

void readIntentRecord(const IntentRecord &record, Intent &intent)
{
    intent.state = valueOf(states, record.state, IntentState::Undecided);
    if (!record.failure.isEmpty())
        intent.failure = readFailure(record.failure);
    const QJsonObject note = QJsonDocument::fromJson(record.note.toUtf8()).object();
    intent.orgId = note.value("org"_L1).toString();
    intent.sentMs = note.value("sentMs"_L1).toInteger(intent.createdMs);
    intent.skewMs = note.value("skewMs"_L1).toInteger();
    intent.repeatedMs = note.value("repeatedMs"_L1).toInteger();
    intent.searchedMs = note.value("searchedMs"_L1).toInteger();
    const QJsonArray candidates = note.value("candidates"_L1).toArray();
    for (const QJsonValue id : candidates)
        intent.candidates += id.toString();
    intent.resentAs = note.value("resentAs"_L1).toString();
    if (const QString unread = note.value("unread"_L1).toString(); !unread.isEmpty()) {
        intent.unread = readFailure(unread);
        intent.unread->body.clear();
    }
    intent.dismissed = note.value("dismissed"_L1).toBool();
    intent.mayBeForgotten = note.value("mayBeForgotten"_L1).toBool();
}

} // namespace exportdesk
