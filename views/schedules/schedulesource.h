// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/schedule.h"

#include <QComboBox>

#include <functional>

namespace exportdesk
{

class ExportTemplates;

/// Selects which request a schedule runs: a template, the export on the page New export, or the copy that it has.
///
/// Object name: schedule.source.
class ScheduleSource final : public QComboBox
{
    Q_OBJECT

public:
    /// \a begun: the schedule as it is, or one that does not exist yet with the request that it begins with, if any.
    /// \a templates outlives this. \a composed gives the request on the page New export.
    ScheduleSource(const Schedule &begun, const ExportTemplates &templates,
                   const std::function<ExportRequest()> &composed, QWidget *parent = nullptr);

    /// Puts the selected request into a schedule, with the template that it is a copy of.
    void apply(Schedule &schedule) const;
    /// Why none can be run; empty: one is selected.
    QString problem() const;

private:
    struct Source {
        ExportRequest request;
        QString templateName;
        QString templatePrint;
    };
    void add(const QString &text, const Source &source);

    QList<Source> m_sources;
};

} // namespace exportdesk
