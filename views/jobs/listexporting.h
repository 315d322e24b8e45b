// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/joblistexport.h"

#include <QMenu>
#include <QPointer>

#include <functional>

namespace exportdesk
{

class MessageBar;
class MessageStack;

/// The menu that writes the shown or the selected jobs into a file, and the bar that says how far it is.
class ListExporting final : public QMenu
{
    Q_OBJECT

public:
    struct Lists {
        std::function<QStringList()> shown; ///< ids in the order of the table
        std::function<QStringList()> selected;
    };
    /// \a jobs and \a messages outlive the menu.
    ListExporting(const ExportJobsModel &jobs, MessageStack &messages, Lists lists, QWidget *parent);

    /// Writes without asking for a file name; the menu asks first.
    void write(const QStringList &ids, const QString &file, JobListFormat format);

private:
    void fill();
    void choose(bool selected, JobListFormat format);
    void showProgress(int done, int total);
    void showEnd(MessageBar *bar);

    JobListExport m_export;
    MessageStack &m_messages;
    Lists m_lists;
    QPointer<MessageBar> m_bar;
};

} // namespace exportdesk
