// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobsparts.h"

#include <QPointer>
#include <QTimer>

namespace exportdesk
{

class Button;
class MessageBar;
class MessageStack;

/// Failed jobs of one cause, on the page of jobs: while a cause is searched for, a bar says what its jobs have in
/// common and acts on all of them. Also copies several jobs for support.
class JobsGroup final : public QObject
{
    Q_OBJECT

public:
    /// \a messages and what \a parts name outlive this.
    JobsGroup(const JobsParts &parts, MessageStack &messages, QObject *parent);

    /// The jobs shown now, if a cause is searched for; newest first.
    const QStringList &ids() const { return m_ids; }
    /// So many whole records at most; of further jobs only the ids.
    static constexpr int copiedAtMost = 200;
    /// Puts all that support asks for about these on the clipboard, as soon as it is read.
    void copyForSupport(const QStringList &ids);
    void retranslate();

Q_SIGNALS:
    /// One of the group is to be run again: the one in view if it belongs to it, else the newest.
    void runAgainRequested(const QStringList &ids);
    /// These stand on the clipboard now; \a sentence says how many, and of how many only the id.
    void copied(const QStringList &ids, const QString &sentence);

private:
    void lookSoon();
    void look();
    void show();
    QString sentence() const;
    QString remedy() const;
    static QString copiedSentence(int jobs, int whole);

    JobsParts m_parts;
    MessageStack &m_messages;
    QTimer m_soon;
    QStringList m_ids;
    int m_open = 0; ///< of them nobody has acknowledged
    qint64 m_firstMs = -1;
    qint64 m_lastMs = -1;
    QStringList m_datasets; ///< names, in order of appearance from the newest
    int m_copied = 0; ///< how many of the group stand on the clipboard; 0: not asked
    int m_copiedWhole = 0; ///< how many of those with their record
    QPointer<MessageBar> m_bar;
    QPointer<Button> m_acknowledge;
    QPointer<Button> m_copy;
    QPointer<Button> m_runAgain;
};

} // namespace exportdesk
