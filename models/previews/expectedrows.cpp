// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/expectedrows.h"

#include "models/choices/choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct ExpectedRowsTexts {
    Q_DECLARE_TR_FUNCTIONS(ExpectedRows)
};

ExpectedRows::Part wholeStore(const Choices &choices)
{
    const std::optional<SampleStatus> &sample = choices.sampleStatus();
    if (!sample || !sample->profileCount)
        return {};
    return {{}, CountedMembers{*sample->profileCount, sample->sampledMs}};
}

/// Whether all members of the segments are exported: those who qualified, whenever that was.
bool isNarrowedByTimesOrStates(const ExportRequest &request)
{
    const bool times
        = !request.fromIngest.isEmpty() || !request.qualifiedFrom.isEmpty() || !request.qualifiedTo.isEmpty();
    return times || std::ranges::any_of(request.segments, [](const SegmentChoice &segment) {
               return !segment.status.isEmpty() && segment.status != QStringList{u"realized"_s};
           });
}

} // namespace

ExpectedRows expectedRows(const ExportRequest &request, const Choices &choices)
{
    ExpectedRows rows;
    rows.isNarrowed = isNarrowedByTimesOrStates(request);
    QStringList met;
    for (const SegmentChoice &segment : request.segments) {
        if (met.contains(segment.key()))
            continue;
        met += segment.key();
        rows.parts.append({choices.segmentName(segment.segmentId), choices.audiences().members(segment.segmentId)});
    }
    if (rows.parts.isEmpty())
        rows.parts.append(wholeStore(choices));
    qint64 least = 0;
    qint64 most = 0;
    for (const ExpectedRows::Part &part : std::as_const(rows.parts)) {
        if (!part.members)
            return rows;
        least = std::max(least, part.members->count);
        most += part.members->count;
    }
    rows.atLeast = least;
    rows.atMost = most;
    return rows;
}

QString expectedRowsText(const ExpectedRows &rows)
{
    if (!rows.atLeast || !rows.atMost)
        return {};
    const QLocale locale;
    const QString most = locale.toString(*rows.atMost);
    return *rows.atLeast == *rows.atMost ? most
                                         : ExpectedRowsTexts::tr("%1 to %2").arg(locale.toString(*rows.atLeast), most);
}

} // namespace exportdesk
