// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/askedfor.h"
#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobdetails.h"

#include <QWidget>

namespace exportdesk
{

/// One tab of a job's details: shows the job in view, from its facts at once and from its whole record when that is
/// read.
class JobTab : public QWidget
{
    Q_OBJECT

public:
    /// What there is to show; job is null until the record is read.
    struct Shown {
        JobFacts facts;
        const ExportJob *job = nullptr;
        QString missing; ///< why job is null
        AskedFor asked; ///< empty while job is null
    };

    using QWidget::QWidget;
    virtual void show(const Shown &shown) = 0;
    /// Ctrl+F while the keyboard is in the details; false when this tab has no search of its own.
    virtual bool focusSearch() { return false; }
};

} // namespace exportdesk
