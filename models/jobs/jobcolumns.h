// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjobsmodel.h"

namespace exportdesk
{

/// Columns of the jobs table, a bit for each.
using JobColumnMask = quint32;

/// The columns that show any of these changes.
JobColumnMask columnsShowing(JobChanges changes);
/// The columns that show what was noted or marked here.
JobColumnMask columnsShowingMark();

/// Calls \a announce with the first and last column of each run: a sorted column that did not change must not be
/// announced.
template <class Announce>
void forEachRun(JobColumnMask columns, Announce announce)
{
    for (int column = 0; columns >> column;) {
        int end = column;
        while ((columns >> end) & 1U)
            ++end;
        if (end > column)
            announce(column, end - 1);
        column = end + 1;
    }
}

} // namespace exportdesk
