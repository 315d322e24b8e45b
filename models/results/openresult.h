// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/partfile.h"
#include "models/results/resultreader.h"

#include <QStringList>

#include <memory>

namespace exportdesk
{

/// The part files of a result with the reader that has opened them, for rows and saving.
struct OpenResult {
    QList<ResultFile> files;
    QList<ResultColumn> columns; ///< of the view "exported"
    QStringList paths; ///< of the requested fields of profiles; where all were requested, those that the files have
    QStringList batches; ///< ids, in the order of the job
    qint64 rows = 0;
    QString spillFolder; ///< private to this computer's operator; emptied with the part files
    std::unique_ptr<ResultReader> reader;
};

/// "timeSeriesEvents.eventType": the fields of the events that the rows have; empty: they have no events.
QStringList pathsOfEvents(const OpenResult &result);
/// Whether one line for each profile with these fields lacks the events that the rows have.
bool leavesEventsOut(const OpenResult &result, const QStringList &fields);

QList<ResultFile> resultFiles(const QList<PartFile> &files);

} // namespace exportdesk
