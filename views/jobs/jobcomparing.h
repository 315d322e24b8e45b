// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace exportdesk
{

class ExportJobsModel;
class JobHistory;
class MessageStack;

/// Compares two selected jobs side by side, or says that two must be selected.
class JobComparing final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this; the dialog belongs to \a window.
    JobComparing(const ExportJobsModel &jobs, JobHistory &history, MessageStack &messages, QWidget *window);

    void compare(const QStringList &ids);

private:
    const ExportJobsModel &m_jobs;
    JobHistory &m_history;
    MessageStack &m_messages;
    QWidget *m_window;
};

} // namespace exportdesk
