// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the Jobs page, and what follows from their length.

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfilter.h"
#include "views/jobs/jobdetailsview.h"
#include "views/jobs/jobscancelling.h"
#include "views/jobs/jobsgroup.h"
#include "views/jobs/jobspage.h"
#include "views/shared/button.h"
#include "views/shared/chipbar.h"
#include "views/shared/pageheader.h"
#include "views/shared/searchfield.h"
#include "views/shared/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void JobsPage::retranslate()
{
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Search, or status: dataset: error: since: mine:"));
    m_search->setAccessibleName(tr("Search jobs"));
    m_table->setAccessibleName(tr("Export jobs"));
    retranslateActions();
    retranslateChips();
    retranslateColumns();
    m_details->retranslate();
    blockCancel();
    updateCounts();
    updateEmptyState();
}

/// What is being looked for, as the page shows it above the table.
QString JobsPage::filterWords() const
{
    QStringList words;
    if (m_chips->chosen() != "all"_L1)
        words.append(m_chips->word(m_chips->chosen()));
    if (m_chips->isOn(u"started-here"_s))
        words.append(m_chips->word(u"started-here"_s));
    if (!m_parts.filter.search().isEmpty())
        words.append(m_parts.filter.search());
    return words.join(u" · "_s);
}

void JobsPage::retranslateActions()
{
    m_cancelButton->setText(tr("Cancel job…"));
    m_runAgainButton->setText(tr("Run again…"));
    m_exportButton->setText(tr("Export list"));
    m_viewsButton->setText(tr("Saved views"));
    m_columnsButton->setText(tr("Columns"));
    m_cancelAction->setText(tr("Cancel job…"));
    m_cancelShownAction->setText(tr("Cancel all in this view…"));
    m_runAgainAction->setText(tr("Run again…"));
    m_acknowledgeAction->setText(tr("Acknowledge"));
    m_groupsAction->setText(tr("Failures by cause…"));
    m_compareAction->setText(tr("Compare two jobs…"));
    m_copyIdAction->setText(tr("Copy ID"));
    m_copyForSupportAction->setText(tr("Copy for support"));
    m_cancelling->retranslate();
    m_group->retranslate();
}

void JobsPage::retranslateChips()
{
    m_chips->setAccessibleName(tr("Which jobs are shown"));
    m_chips->setWord(u"all"_s, tr("All"));
    m_chips->setWord(u"running"_s, tr("Running"));
    m_chips->setWord(u"succeeded"_s, tr("Succeeded"));
    m_chips->setWord(u"failed"_s, tr("Failed"));
    m_chips->setWord(u"cancelled"_s, tr("Cancelled"));
    m_chips->setWord(u"started-here"_s, tr("Started here"));
}

/// Widths as the longest word of the language needs them.
void JobsPage::retranslateColumns()
{
    const bool german = locale().language() == QLocale::German;
    const auto column = [this](int which, int width, bool shown = true) {
        const bool grows = which == ExportJobsModel::Progress; // takes what the others leave over
        return TableView::Column{m_parts.jobs.columnKey(which), width, shown, true, grows};
    };
    TableView::Column events = column(ExportJobsModel::Events, 34);
    events.icon = Icon::Events;
    m_table->setColumns(
        {column(ExportJobsModel::Status, german ? 184 : 168), column(ExportJobsModel::Id, 72),
         column(ExportJobsModel::Progress, german ? 284 : 264), column(ExportJobsModel::Dataset, german ? 160 : 168),
         column(ExportJobsModel::MergePolicy, german ? 136 : 140),
         column(ExportJobsModel::Segments, german ? 126 : 130), events,
         column(ExportJobsModel::Created, german ? 100 : 108), column(ExportJobsModel::Duration, german ? 70 : 80),
         column(ExportJobsModel::Updated, 112, false), column(ExportJobsModel::Batch, 240, false),
         column(ExportJobsModel::FirstError, 240, false), column(ExportJobsModel::StartedBy, 110, false),
         column(ExportJobsModel::Note, 200, false)});
}

/// The search keeps a width one can type in; words of actions go before it, never that of the main one.
void JobsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int besideFrom = 1600 - 96; // of a window that wide
    const Qt::Orientation wanted = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (wanted != m_splitter->orientation())
        placeDetails(wanted);
    constexpr int leastSearch = 420;
    int room = width() - 32 - leastSearch - m_cancelButton->widthWhen(false) - 3 * m_searchRow->spacing();
    const bool both = m_runAgainButton->widthWhen(false) + m_exportButton->widthWhen(false) <= room;
    const bool one = m_runAgainButton->widthWhen(false) + m_exportButton->widthWhen(true) <= room;
    m_exportButton->setIconOnly(!both);
    m_runAgainButton->setIconOnly(!one);
    for (Button *button : {m_exportButton, m_runAgainButton}) {
        if (button->isEnabled())
            button->setToolTip(button->isIconOnly() ? button->text() : QString());
    }
}

} // namespace exportdesk
