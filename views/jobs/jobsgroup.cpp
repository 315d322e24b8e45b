// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/jobsgroup.h"

#include "models/jobs/exportjobsmodel.h"
#include "models/jobs/jobfilter.h"
#include "models/jobs/jobmarks.h"
#include "models/jobs/jobtext.h"
#include "models/table/sortfiltermodel.h"
#include "views/jobs/supportcopy.h"
#include "views/shared/button.h"
#include "views/shared/messagestack.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace exportdesk
{

namespace
{
const QString groupBarKey = u"group"_s;
constexpr int namedDatasets = 3;
} // namespace

JobsGroup::JobsGroup(const Models &models, SupportCopy &support, MessageStack &messages, QObject *parent)
    : QObject(parent)
    , m_jobs(models.jobs)
    , m_filter(models.filter)
    , m_sorted(models.sorted)
    , m_marks(models.marks)
    , m_support(support)
    , m_messages(messages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &JobsGroup::update);
    connect(&m_filter, &JobFilter::changed, this, &JobsGroup::updateSoon);
    connect(&m_sorted, &QAbstractItemModel::rowsInserted, this, &JobsGroup::updateSoon);
    connect(&m_sorted, &QAbstractItemModel::rowsRemoved, this, &JobsGroup::updateSoon);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &JobsGroup::updateSoon);
    connect(&m_sorted, &QAbstractItemModel::dataChanged, this, &JobsGroup::updateSoon);
    connect(&support, &SupportCopy::copied, this, [this](const QStringList &ids, int records) {
        if (ids != m_ids)
            return;
        m_copied = int(ids.size());
        m_copiedRecords = records;
        show();
    });
}

void JobsGroup::updateSoon()
{
    if (!m_ids.isEmpty() || !m_filter.query().causes.isEmpty())
        m_soon.start();
}

void JobsGroup::update()
{
    QList<JobFacts> group;
    if (!m_filter.query().causes.isEmpty()) {
        m_sorted.settle();
        for (int row = 0; row < m_sorted.rowCount(); ++row) {
            const JobRow *job = m_jobs.jobAt(m_sorted.sourceRow(row));
            if (job && job->status == JobStatus::Failed)
                group += m_jobs.facts(m_sorted.sourceRow(row));
        }
    }
    std::stable_sort(group.begin(), group.end(),
                     [](const JobFacts &left, const JobFacts &right) { return left.createdMs > right.createdMs; });
    QStringList ids;
    m_datasets.clear();
    m_open = 0;
    for (const JobFacts &job : std::as_const(group)) {
        ids += job.id;
        m_open += !job.mark.acknowledged;
        const QString name = m_jobs.names().dataset(job.datasetId);
        if (!name.isEmpty() && !m_datasets.contains(name))
            m_datasets += name;
    }
    m_lastMs = group.isEmpty() ? -1 : group.first().createdMs;
    m_firstMs = group.isEmpty() ? -1 : group.last().createdMs;
    if (std::exchange(m_ids, ids) != ids)
        m_copied = 0;
    show();
}

void JobsGroup::show()
{
    if (m_ids.isEmpty()) {
        m_messages.remove(groupBarKey);
        return;
    }
    if (!m_bar) {
        m_bar = new MessageBar(MessageBar::Severity::Error, {});
        m_bar->setObjectName("jobs.group");
        m_bar->setDismissible(false);
        m_acknowledge = m_bar->addButton({});
        m_acknowledge->setObjectName("jobs.group.acknowledge");
        m_acknowledge->setIcon(Icon::Tick);
        m_copy = m_bar->addButton({});
        m_copy->setObjectName("jobs.group.copyForSupport");
        m_copy->setIcon(Icon::Copy);
        m_runAgain = m_bar->addButton({});
        m_runAgain->setObjectName("jobs.group.runAgain");
        m_runAgain->setIcon(Icon::RunAgain);
        connect(m_acknowledge, &Button::clicked, this, [this] { m_marks.acknowledge(m_ids); });
        connect(m_copy, &Button::clicked, this, [this] { m_support.copy(m_ids); });
        connect(m_runAgain, &Button::clicked, this, [this] { Q_EMIT runAgainRequested(m_ids); });
        m_messages.push(m_bar, groupBarKey);
    }
    m_bar->setSentence(sentence());
    m_bar->setRemedy(remedy());
    m_acknowledge->setText(tr("Acknowledge all"));
    m_acknowledge->setBlocked(m_open > 0 ? QString() : tr("All are already acknowledged."));
    m_copy->setText(tr("Copy for support"));
    m_copy->setToolTip(tr("Copy the details of these jobs in English, for Adobe support"));
    m_runAgain->setText(tr("Run one of them again…"));
}

QString JobsGroup::sentence() const
{
    const QString count = tr("%Ln job(s) failed for this reason.", nullptr, int(m_ids.size()));
    return m_open > 0 ? count + u' ' + tr("%Ln unacknowledged.", "failed jobs", m_open)
                      : count + u' ' + tr("All are acknowledged.", "failed jobs");
}

QString JobsGroup::remedy() const
{
    QStringList parts;
    const qint64 nowMs = m_jobs.known().nowMs();
    const QString last = jobText::moment(m_lastMs, nowMs);
    parts += m_ids.size() > 1 ? tr("First %1, last %2.", "moments").arg(jobText::moment(m_firstMs, nowMs), last)
                              : tr("Created %1.").arg(last);
    if (!m_datasets.isEmpty()) {
        QString names = m_datasets.mid(0, namedDatasets).join(u", "_s);
        if (m_datasets.size() > namedDatasets)
            names = tr("%1 and %Ln more", "datasets", int(m_datasets.size()) - namedDatasets).arg(names);
        parts += tr("Target: %1.", "datasets").arg(names);
    }
    if (m_copied > 0)
        parts += SupportCopy::sentence(m_copied, m_copiedRecords);
    return parts.join(u' ');
}

void JobsGroup::retranslate()
{
    if (m_bar)
        show();
}

} // namespace exportdesk
