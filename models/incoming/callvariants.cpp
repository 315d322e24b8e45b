// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/callvariants.h"

#include "models/platform/secretsigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

bool isSameCall(const Call &a, const Call &b)
{
    return a.method == b.method && a.url == b.url && a.headers == b.headers && a.body == b.body && a.notes == b.notes;
}

} // namespace

QString shownCondition(const QString &condition)
{
    static const QRegularExpression given(u"(?<=\\w)\\([^()]*[\"'][^()]*\\)"_s);
    static const QRegularExpression secret(
        u"passw|passphrase|secret|token|pwd|cred|auth|key|sas\\b|sig(?:nature)?\\b|pin\\b|code\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(u"\"[^\"]*\"?|'[^']*'?|`[^`]*`?"_s);
    static const QRegularExpression compared(
        u"(=~?|-(?:eq|ne|c?like|match|contains)|==+|!==?)(\\s*)(?![\\s$=\"'])[^\\s\\])&|;]+"_s);
    QString shown = withoutSecrets(QString(condition).replace(given, u"(…)"_s));
    if (secret.match(shown).hasMatch())
        shown.replace(quoted, u"…"_s).replace(compared, u"\\1\\2…"_s);
    return shown;
}

QList<Call> callsOfReadings(const CallReading &first, int count, const std::function<CallReading(int)> &read)
{
    constexpr qsizetype most = 50;
    CallReading all = first;
    for (int reading = 1; reading < count && !first.calls.isEmpty(); ++reading) {
        const CallReading other = read(reading);
        for (qsizetype i = 0; i < other.calls.size() && all.calls.size() < most; ++i) {
            const Call &call = other.calls.at(i);
            const bool known = std::any_of(all.calls.begin(), all.calls.end(),
                                           [&call](const Call &one) { return isSameCall(call, one); });
            if (known)
                continue;
            all.calls += call;
            all.conditions += other.conditions.at(i);
        }
    }
    for (qsizetype i = 0; all.calls.size() > first.calls.size() && i < all.calls.size(); ++i) {
        if (!all.conditions.at(i).isEmpty())
            all.calls[i].notes.append({CallNote::Kind::UnderCondition, shownCondition(all.conditions.at(i))});
    }
    return all.calls;
}

} // namespace exportdesk
