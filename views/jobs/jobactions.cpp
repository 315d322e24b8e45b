// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobactions.h"

#include "views/shared/command.h"

#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

JobActions::JobActions(QWidget &page, QWidget &table)
    : QObject(&page)
    , cancel(makeCommand(QKeySequence(Qt::Key_Delete), this))
    , cancelShown(makeCommand({}, this))
    , runAgain(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_R), this))
    , schedule(makeCommand({}, this))
    , acknowledge(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_D), this))
    , compare(makeCommand(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this))
    , groups(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_G), this))
    , copyId(makeCommand(QKeySequence(Qt::CTRL | Qt::Key_C), this))
    , copyForSupport(makeCommand(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this))
{
    cancel->setObjectName("jobs.action.cancel");
    cancelShown->setObjectName("jobs.action.cancelShown");
    runAgain->setObjectName("jobs.action.runAgain");
    schedule->setObjectName("jobs.action.schedule");
    acknowledge->setObjectName("jobs.action.acknowledge");
    compare->setObjectName("jobs.action.compare");
    groups->setObjectName("jobs.action.groups");
    copyId->setObjectName("jobs.action.copyId");
    copyForSupport->setObjectName("jobs.action.copyForSupport");
    // Delete and Ctrl+C keep their meaning in the search and in selected text.
    table.addActions({cancel, copyId});
    page.addActions({cancelShown, runAgain, schedule, acknowledge, compare, groups, copyForSupport});
}

QList<QAction *> JobActions::all() const
{
    return {cancel, cancelShown, runAgain, schedule, acknowledge, compare, groups, copyId, copyForSupport};
}

void JobActions::fillMenu(QMenu &menu, const Possible &possible)
{
    cancel->setEnabled(possible.cancel);
    cancel->setText(possible.severalSelected ? tr("Cancel jobs…") : tr("Cancel job…"));
    acknowledge->setEnabled(possible.acknowledge);
    cancelShown->setEnabled(possible.cancelShown > 0);
    cancelShown->setText(possible.cancelShown > 0
                             ? tr("Cancel all in this view (%1)…").arg(QLocale().toString(possible.cancelShown))
                             : tr("Cancel all in this view…"));
    compare->setEnabled(possible.compare);
    schedule->setEnabled(!possible.severalSelected);
    menu.addActions({cancel, cancelShown, runAgain, schedule, acknowledge, compare});
    menu.addSeparator();
    menu.addActions({copyId, copyForSupport});
    // The keys always work, and say why they do nothing.
    connect(&menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : {cancel, cancelShown, schedule, acknowledge, compare})
            action->setEnabled(true);
    });
}

void JobActions::addDataset(QMenu &menu, const QString &name, const QString &id)
{
    if (id.isEmpty())
        return;
    menu.addSeparator();
    connect(menu.addAction(tr("Show dataset")), &QAction::triggered, this, [this, id] { Q_EMIT datasetRequested(id); });
    // A quotation mark would end the value early.
    const QString sought = name.isEmpty() || name.contains(u'"') ? id : name;
    connect(menu.addAction(tr("Only jobs of this dataset")), &QAction::triggered, this,
            [this, sought] { Q_EMIT searchRequested(u"dataset:\"%1\""_s.arg(sought)); });
}

void JobActions::retranslate()
{
    cancel->setText(tr("Cancel job…"));
    cancelShown->setText(tr("Cancel all in this view…"));
    runAgain->setText(tr("Run again…"));
    schedule->setText(tr("Schedule this export…"));
    acknowledge->setText(tr("Acknowledge"));
    groups->setText(tr("Failures by cause…"));
    compare->setText(tr("Compare two jobs…"));
    copyId->setText(tr("Copy ID"));
    copyForSupport->setText(tr("Copy for support"));
}

} // namespace exportdesk
