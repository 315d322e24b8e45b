// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/openresult.h"

#include "models/results/duckdbfield.h"
#include "models/results/duckdbquestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString eventsColumn = u"timeSeriesEvents"_s;

} // namespace

QStringList pathsOfEvents(const OpenResult &result)
{
    const ResultColumn *events = duckDb::column(result.columns, eventsColumn);
    if (!events || events->parts.isEmpty())
        return {};
    QStringList paths = duckDb::paths(events->parts.first().parts, DuckDbQuestions::fieldsAtMost);
    for (QString &path : paths)
        path.prepend(eventsColumn + u'.');
    return paths;
}

bool leavesEventsOut(const OpenResult &result, const QStringList &fields)
{
    return duckDb::column(result.columns, eventsColumn)
        && std::none_of(fields.begin(), fields.end(), [](const QString &path) {
               return path == eventsColumn || path.startsWith(eventsColumn + u'.');
           });
}

QList<ResultFile> resultFiles(const QList<PartFile> &files)
{
    QList<ResultFile> all;
    for (const PartFile &one : files)
        all.append(one.file);
    return all;
}

} // namespace exportdesk
