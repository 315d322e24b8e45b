// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/answercheck.h"

#include "models/once/intentmatch.h"
#include "models/once/once.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

bool isValidResultId(const QString &id)
{
    static const QStringList nothing{u"null"_s, u"nil"_s, u"none"_s, u"undefined"_s, u"nan"_s, u"true"_s, u"false"_s};
    const bool isPlain = std::all_of(id.begin(), id.end(),
                                     [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'/'; });
    const bool isZero = std::all_of(id.begin(), id.end(), [](QChar c) { return c == u'0' || c == u'-' || c == u'.'; });
    return isPlain && !isZero && !id.startsWith(u'-') && !nothing.contains(id, Qt::CaseInsensitive);
}

qint64 earliestResultMs(const Intent &intent, qint64 skewMs, qint64 nowMs, std::chrono::milliseconds tolerance)
{
    SearchWindow window;
    if (skewMs != 0)
        window.skewMs = skewMs;
    // The skew is measured from the middle between request and response, so it can be wrong by half of that time.
    window.toleranceMs = tolerance.count() + std::max<qint64>(nowMs - intent.lastSentMs(), 0) / 2;
    LostIntent click;
    click.sentMs = intent.createdMs;
    if (intent.skewMs != 0)
        click.skewMs = intent.skewMs;
    return window.begin(click);
}

Failure mismatchedAnswer(const QString &resultId)
{
    Failure failure;
    failure.kind = Failure::Kind::Unreadable;
    failure.reached = Failure::Reached::Maybe;
    failure.code = QLatin1String(isValidResultId(resultId) ? Once::mismatchedResult : Once::noValidId);
    failure.detail = resultId.left(200);
    return failure;
}

} // namespace exportdesk
