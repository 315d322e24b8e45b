// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/differencesdialog.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/resolvedrequest.h"
#include "models/exports/timewords.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/textlabel.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString shownValue(const QString &value)
{
    const Timestamp time(value);
    if (time.ms())
        return timeWords(time);
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

DifferencesDialog::DifferencesDialog(const ExportRequest &request, const PastExports::Found &last,
                                     const RequestFacts &facts, const DatasetsModel &datasets, QWidget *parent)
    : DialogFrame(parent)
{
    setObjectName(u"differences"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(800);
    addCloseButton(tr("Close"))->setObjectName(u"differences.close"_s);
    const QString dataset = datasets.nameOf(request.datasetId);
    setQuestion(tr("Differences from the last run"));
    if (request.datasetId.isEmpty()) {
        setConsequence(tr("Select the target dataset first: this request is compared with the last run into it."));
    } else if (!last) {
        setConsequence(tr("The history on this computer could not be read: %1").arg(last.failure().detail));
    } else if (!last.value()) {
        setConsequence(tr("This computer has no record of a run into “%1”.").arg(dataset));
    } else {
        // A job repeats the policy that the platform filled in, so both sides name it.
        const PastExport &run = *last.value();
        const QString when = timeWords(Timestamp::fromMs(run.createdMs));
        const QList<RequestDifference> differences
            = requestDifferences(withPolicyResolved(run.request, facts), withPolicyResolved(request, facts));
        if (differences.isEmpty())
            setConsequence(
                tr("No differences: job %1 from %2 into “%3” used the same request.").arg(run.jobId, when, dataset));
        else
            setConsequence(tr("Compared with job %1 from %2 into “%3”.").arg(run.jobId, when, dataset));
        fill(differences);
    }
}

void DifferencesDialog::fill(const QList<RequestDifference> &differences)
{
    if (differences.isEmpty())
        return;
    auto *table = new QTableWidget(int(differences.size()), 3, this);
    table->setObjectName(u"differences.table"_s);
    table->setAccessibleName(tr("Differences"));
    table->setHorizontalHeaderLabels({tr("Setting"), tr("Last run"), tr("Now")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setItemDelegate(new RowDelegate(table));
    table->verticalHeader()->setDefaultSectionSize(32);
    table->setColumnWidth(0, 370);
    table->setColumnWidth(1, 200);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < int(differences.size()); ++row) {
        const RequestDifference &one = differences.at(row);
        const QStringList cells{one.path, shownValue(one.before), shownValue(one.now)};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            table->setItem(row, column, item);
        }
    }
    table->setCurrentCell(0, 0);
    table->setFixedHeight(std::min(9, int(differences.size()) + 1) * table->rowHeight(0) + 8);
    content()->addWidget(table);
}

} // namespace exportdesk
