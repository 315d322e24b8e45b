// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/comparedialog.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobhistory.h"
#include "models/platform/deliver.h"
#include "views/shared/messagebar.h"
#include "views/shared/rowdelegate.h"
#include "views/shared/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{

/// Lines that differ have an icon and bold text; the others are dimmed.
class ComparedRowDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &cell, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool differs = index.data(JobComparisonModel::DiffersRole).toBool();
        QRect words = cell;
        if (index.column() == JobComparisonModel::NameColumn) {
            constexpr int sign = 16;
            if (differs)
                paintIcon(painter, QRect(cell.x(), cell.y(), sign, cell.height()), Icon::Differs,
                          theme.color(Token::Accent), sign);
            words.adjust(sign + padding, 0, 0, 0);
        }
        const bool value = index.column() >= JobComparisonModel::LeftColumn;
        paintText(painter, words, index.data().toString().simplified(),
                  theme.color(differs ? Token::Text : Token::Text2),
                  theme.font(differs && value ? Theme::Role::Strong : Theme::Role::Body));
    }
};

} // namespace

CompareDialog::CompareDialog(const ExportJobsModel &jobs, JobHistory &history, const QString &left,
                             const QString &right, QWidget *parent)
    : DialogFrame(parent)
    , m_jobs(jobs)
    , m_history(history)
    , m_ids{left, right}
    , m_model({[&jobs](const QString &id) { return jobs.names().dataset(id); },
               [&jobs](const QString &id) { return jobs.names().mergePolicy(id); },
               [&jobs](const QString &id) { return jobs.names().segment(id); }})
    , m_table(new TableView)
    , m_only(new QCheckBox)
    , m_missing(new MessageBar(MessageBar::Severity::Warning, {}))
    , m_copy(new Button(Icon::Copy, Button::Kind::Normal))
    , m_close(addCloseButton({}))
{
    setObjectName("jobs.compareDialog");
    m_table->setObjectName("jobs.compareDialog.table");
    m_only->setObjectName("jobs.compareDialog.onlyDifferences");
    m_copy->setObjectName("jobs.compareDialog.copy");
    m_close->setObjectName("jobs.compareDialog.close");
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ComparedRowDelegate(m_table));
    m_table->columns().set({{u"part"_s, 80, true, false},
                            {u"name"_s, 250, true, false},
                            {u"left"_s, 250, true, false},
                            {u"right"_s, 220, true, false, true}});
    m_missing->setDismissible(false);
    m_missing->hide();
    content()->addWidget(m_missing);
    content()->addWidget(m_only);
    content()->addWidget(m_table, 1);
    setFootnote(m_copy);
    setMinimumSize(720, 420);
    resize(900, 560);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &CompareDialog::read);
    connect(m_only, &QCheckBox::toggled, &m_model, &JobComparisonModel::setOnlyDifferences);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    connect(&jobs, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        for (const QString &id : std::as_const(m_ids)) {
            const int row = m_jobs.rowOf(id);
            if (row >= from.row() && row <= to.row())
                m_soon.start();
        }
    });
    retranslate();
    read();
}

/// Reads the history, which has a record before the table shows it.
void CompareDialog::read()
{
    deliver(m_history.findAll(m_ids), this, [this](const QList<ExportJob> &jobs) { showJobs(jobs); });
}

void CompareDialog::showJobs(const QList<ExportJob> &jobs)
{
    m_read = true;
    m_complete = jobs.size() == 2;
    if (m_complete)
        m_model.setJobs(jobs[0], jobs[1]);
    showCount();
}

void CompareDialog::showCount()
{
    setConsequence(!m_read          ? tr("Loading both jobs…")
                       : m_complete ? tr("%Ln of %1 line(s) differ.", nullptr, m_model.differences())
                                          .arg(locale().toString(m_model.lineCount()))
                                    : QString());
    m_missing->setVisible(m_read && !m_complete);
    m_only->setEnabled(m_complete);
    m_copy->setBlocked(m_complete ? QString() : tr("Nothing to copy yet."));
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare jobs"));
    setQuestion(tr("Jobs %1 and %2, side by side").arg(m_ids[0], m_ids[1]));
    m_only->setText(tr("Only differences"));
    m_table->setAccessibleName(tr("Both jobs, line by line"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    m_missing->setSentence(tr("The full record of one of the jobs has not been loaded yet."));
    showCount();
}

void CompareDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CompareDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_table->setFocus();
}

} // namespace exportdesk
