// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace exportdesk
{

class Button;
class ExportJobsModel;
class JobFilter;
class JobMarks;
class MessageBar;
class MessageStack;
class SortFilterModel;
class SupportCopy;

/// Failed jobs of one cause, on the page of jobs: while a cause is searched for, a bar says what its jobs have in
/// common and acts on all of them.
class JobsGroup final : public QObject
{
    Q_OBJECT

public:
    /// The jobs, how they are searched for and shown, and what the operator notes about them; all outlive this.
    struct Models {
        const ExportJobsModel &jobs;
        const JobFilter &filter;
        SortFilterModel &sorted; ///< over jobs, with filter
        JobMarks &marks;
    };

    /// \a support and \a messages outlive this.
    JobsGroup(const Models &models, SupportCopy &support, MessageStack &messages, QObject *parent);

    void retranslate();

Q_SIGNALS:
    /// One of the group is to be run again: the one in view if it belongs to it, else the newest.
    void runAgainRequested(const QStringList &ids);

private:
    void updateSoon();
    void update();
    void show();
    QString sentence() const;
    QString remedy() const;

    const ExportJobsModel &m_jobs;
    const JobFilter &m_filter;
    SortFilterModel &m_sorted;
    JobMarks &m_marks;
    SupportCopy &m_support;
    MessageStack &m_messages;
    QTimer m_soon;
    QStringList m_ids; ///< of the jobs shown now, if a cause is searched for; newest first
    int m_open = 0; ///< of them nobody has acknowledged
    qint64 m_firstMs = -1;
    qint64 m_lastMs = -1;
    QStringList m_datasets; ///< names, in order of appearance from the newest
    int m_copied = 0; ///< how many of the group are on the clipboard; 0: none was copied
    int m_copiedRecords = 0; ///< how many of those with their record
    QPointer<MessageBar> m_bar;
    QPointer<Button> m_acknowledge;
    QPointer<Button> m_copy;
    QPointer<Button> m_runAgain;
};

} // namespace exportdesk
