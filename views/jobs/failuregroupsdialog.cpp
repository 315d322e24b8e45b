// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/failuregroupsdialog.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobmarks.h"
#include "views/jobs/supportcopy.h"
#include "views/shared/emptystate.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/tableview.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

FailureGroupsDialog::FailureGroupsDialog(const ExportJobsModel &jobs, JobMarks &marks, SupportCopy &support,
                                         QWidget *parent)
    : DialogFrame(parent)
    , m_jobs(jobs)
    , m_marks(marks)
    , m_model(jobs)
    , m_table(new TableView)
    , m_empty(new EmptyState(Icon::StatusSucceeded))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
    , m_close(addCloseButton({}))
    , m_acknowledge(addActionButton({}, Button::Kind::Normal, false))
    , m_show(addActionButton({}, Button::Kind::Filled, false))
{
    setObjectName("jobs.groupsDialog");
    m_table->setObjectName("jobs.groupsDialog.table");
    m_copy->setObjectName("jobs.groupsDialog.copy");
    m_close->setObjectName("jobs.groupsDialog.close");
    m_acknowledge->setObjectName("jobs.groupsDialog.acknowledge");
    m_show->setObjectName("jobs.groupsDialog.show");
    m_model.read();
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEmptyState(m_empty);
    content()->addWidget(m_table, 1);
    setFootnote(m_copy);
    setMinimumSize(760, 380);
    resize(1000, 460);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &FailureGroupsDialog::read);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&jobs, &QAbstractItemModel::dataChanged, this, soon);
    connect(&jobs, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FailureGroupsDialog::updateButtons);
    connect(m_table, &TableView::opened, this, &FailureGroupsDialog::showSelected);
    connect(m_show, &Button::clicked, this, &FailureGroupsDialog::showSelected);
    connect(m_acknowledge, &Button::clicked, this, [this] {
        m_table->setFocus(); // the button is disabled next, and Enter must not close the dialog
        m_marks.acknowledge(selectedIds());
        read();
    });
    connect(m_copy, &Button::clicked, this, [this, &support] { support.copy(selectedIds()); });
    connect(&support, &SupportCopy::copied, this, [this](const QStringList &ids, int records) {
        setConsequence(SupportCopy::sentence(int(ids.size()), records));
    });
    retranslate();
    if (m_model.rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus();
}

/// New or vanished causes move rows; the selection is kept.
void FailureGroupsDialog::read()
{
    const QList<FailureGroup> before = selected();
    m_model.read();
    for (const FailureGroup &group : before) {
        const int row = m_model.rowOf(group.code, group.pattern);
        if (row >= 0)
            m_table->selectionModel()->select(m_model.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    updateButtons();
}

QList<FailureGroup> FailureGroupsDialog::selected() const
{
    QList<FailureGroup> groups;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        groups += m_model.groups().at(row.row());
    return groups;
}

QStringList FailureGroupsDialog::selectedIds() const
{
    QStringList ids;
    for (const FailureGroup &group : selected())
        ids += group.ids;
    return ids;
}

void FailureGroupsDialog::showSelected()
{
    QStringList terms;
    for (const FailureGroup &group : selected())
        terms += failureSearch(group.code, group.text);
    if (terms.isEmpty())
        return;
    Q_EMIT searchRequested(terms.join(u' '));
    accept();
}

void FailureGroupsDialog::updateButtons()
{
    int jobs = 0;
    for (const FailureGroup &group : m_model.groups())
        jobs += group.count();
    QString counts
        = tr("%Ln failed job(s), %1 unacknowledged.", nullptr, jobs).arg(locale().toString(m_model.unread()));
    // The figure at the page counts these, too.
    if (const int batches = m_marks.openFailures() - m_model.unread(); batches > 0)
        counts += u' ' + tr("%Ln more unacknowledged job(s) succeeded, but a batch failed.", nullptr, batches);
    setConsequence(counts);
    const QString none = selected().isEmpty() ? tr("Select a cause.") : QString();
    m_show->setBlocked(none);
    m_copy->setBlocked(none);
    if (none.isEmpty())
        m_copy->setToolTip(tr("Copy the details of these jobs in English, for Adobe support"));
    const QStringList ids = selectedIds();
    const bool unread = std::any_of(ids.begin(), ids.end(),
                                    [this](const QString &id) { return !m_jobs.marks().of(id).acknowledged; });
    m_acknowledge->setBlocked(!none.isEmpty() ? none : unread ? QString() : tr("All are already acknowledged."));
}

void FailureGroupsDialog::retranslate()
{
    setWindowTitle(tr("Failures by cause"));
    setQuestion(tr("Failures by cause"));
    m_table->setAccessibleName(tr("Causes"));
    m_empty->setSentence(tr("No jobs have failed."));
    m_close->setText(tr("Close"));
    m_acknowledge->setText(tr("Acknowledge all"));
    m_copy->setText(tr("Copy for support"));
    m_show->setText(tr("Show jobs"));
    const bool german = locale().language() == QLocale::German;
    m_table->columns().set({{u"count"_s, german ? 84 : 64, true, false},
                            {u"cause"_s, 300, true, false, true},
                            {u"unread"_s, german ? 90 : 76, true, false},
                            {u"first"_s, 110, true, false},
                            {u"last"_s, 110, true, false},
                            {u"datasets"_s, 220, true, false}});
    updateButtons();
}

void FailureGroupsDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace exportdesk
