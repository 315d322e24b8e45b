// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "models/jobs/names.h"

#include <QLocale>

namespace exportdesk
{

/// One thing that two jobs may differ in, as both show it.
struct ComparedLine {
    enum class Part { Job, Times, Result, Errors, Request };

    Part part = Part::Job;
    QString name; ///< translated; in the request the path of the value, as on the wire
    QString left; ///< empty: this job has none
    QString right;

    bool differs() const { return left != right; }
    bool operator==(const ComparedLine &) const = default;
};

/// Everything two jobs can be told apart by, part after part: facts, times, result, errors, and the request value by
/// value. Of the exported fields, each that only one job has; lists of the request are compared by place.
QList<ComparedLine> compareJobs(const ExportJob &left, const ExportJob &right, const Names &names,
                                const QLocale &locale = QLocale());

} // namespace exportdesk
