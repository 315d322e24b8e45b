// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/jobfacts.h"
#include "models/jobs/jobquery.h"
#include "models/jobs/pollplan.h"

#include <QLocale>

namespace exportdesk
{

/// The words for jobs, in the language of the program. Server text is never changed, only stood beside.
namespace jobText
{

/// "Succeeded"; the raw word for a status this program does not know.
QString status(JobStatus status, const QString &word);
/// With what is known here: "Cancel requested" while that is all there is, "Succeeded, batch failed".
QString status(const JobFacts &facts);
/// The same for a cell of the table, which has less room.
QString shortStatus(const JobFacts &facts);
/// "Succeeded, batch failed".
QString batchFailed();
QString cancelState(CancelState state);
QString launchState(LaunchRow::State state);
QString phase(JobPhase phase);
/// A few words for a table cell, from the code; the message where the code is not known.
/// The error code as it is shown: the platform's "unknown" is none.
QString errorCode(const QString &code);
QString shortError(const QString &code, const QString &message);
/// "0 of 4,948 profiles arrived", of a job whose batch failed.
QString arrived(const JobFacts &facts, const QLocale &locale = QLocale());
/// What the operator can do; empty when nothing is known about this code.
QString remedy(const QString &code);
/// What help calls this error: the code where it is documented, "unknown" for a follower, else "other-code".
QString errorTopic(const QString &code);
/// True when this error only follows from an earlier one ("unknown": job aborted).
bool isFollower(const QString &code);
/// The index of the error that caused the others; -1 when there are none.
int firstCause(const QList<JobError> &errors);
/// "4:10", "1:02:03", with tenths below ten seconds: "3.2 s".
QString duration(qint64 ms, const QLocale &locale = QLocale());
/// "4 min 10 s", for tooltips and screen readers.
QString durationInWords(qint64 ms);
/// Date and time in the operator's zone, short.
QString moment(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());
/// With seconds and zone, and UTC.
QString exactMoment(qint64 ms, const QLocale &locale = QLocale());
/// One line for the cell "Progress and result".
QString progress(const JobFacts &facts, qint64 nowMs);
QString segmentStatus(const QString &wire);
QString pollWhy(PollWhy why);
/// Everything support asks for, as plain text in English: ids, org, sandbox, times, errors.
QString forSupport(const ExportJob &job, const QString &sandbox);
/// The same for several, with how many there are on top; \a others are only named by their ids.
QString forSupport(const QList<ExportJob> &jobs, const QString &sandbox, const QStringList &others);

} // namespace jobText

} // namespace exportdesk
