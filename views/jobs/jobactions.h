// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace exportdesk
{

/// The commands of the Jobs page about jobs, with their keys and words; what they do is the page's business.
class JobActions final : public QObject
{
    Q_OBJECT

public:
    /// What of it can be done now.
    struct Possible {
        bool cancel = false; ///< a selected job still runs
        bool severalSelected = false;
        bool acknowledge = false; ///< a selected job has failed
        int cancelShown = 0; ///< so many of the shown jobs can be cancelled
        bool compare = false;
    };

    /// Adds the commands to \a page, and to \a table those whose keys mean something else in text fields.
    JobActions(QWidget &page, QWidget &table);

    /// For the command palette.
    QList<QAction *> all() const;
    /// Fills the menu of a row; what is not possible is disabled until it closes.
    void fillMenu(QMenu &menu, const Possible &possible);
    /// Ways to the dataset of a job; nothing without one.
    void addDataset(QMenu &menu, const QString &name, const QString &id);
    void retranslate();

    QAction *const cancel;
    QAction *const cancelShown;
    QAction *const runAgain;
    QAction *const schedule;
    QAction *const acknowledge;
    QAction *const compare;
    QAction *const groups;
    QAction *const copyId;
    QAction *const copyForSupport;

Q_SIGNALS:
    void datasetRequested(const QString &id);
    /// The page is to show the jobs that match this search.
    void searchRequested(const QString &query);
};

} // namespace exportdesk
