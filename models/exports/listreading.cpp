// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/listreading.h"

#include "models/choices/choices.h"
#include "models/datasets/datasetsmodel.h"
#include "models/platform/failuretext.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using Part = Choices::Part;

QString listCode(Part part)
{
    switch (part) {
    case Part::ProfileFields:
        return u"profile-fields"_s;
    case Part::EventFields:
        return u"event-fields"_s;
    case Part::MergePolicies:
        return u"merge-policies"_s;
    case Part::Segments:
        return u"segments"_s;
    case Part::Audiences:
        return u"audiences"_s;
    case Part::SampleStatus:
        return u"sample-status"_s;
    }
    return {};
}

} // namespace

ListReading::ListReading(Choices &choices, DatasetsModel &datasets, QObject *parent)
    : QObject(parent)
    , m_choices(choices)
    , m_datasets(datasets)
{
    m_patience.setSingleShot(true);
    connect(&m_choices, &Choices::changed, this, &ListReading::check);
    connect(&m_datasets, &DatasetsModel::stateChanged, this, &ListReading::check);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isReading, false))
            Q_EMIT finished();
    });
}

void ListReading::start(int patienceMs)
{
    m_choices.load();
    m_datasets.reload();
    m_isReading = true;
    m_patience.start(patienceMs);
    check();
}

void ListReading::check()
{
    if (!m_isReading || m_choices.isLoading() || m_datasets.isLoading())
        return;
    m_isReading = false;
    m_patience.stop();
    Q_EMIT finished();
}

QList<UnreadList> ListReading::unread() const
{
    QList<UnreadList> lists;
    const auto add = [&lists](const QString &list, bool isRead, const std::optional<Failure> &failure) {
        if (!isRead)
            lists.append({list, failure ? failureSummary(*failure) : tr("The platform did not respond in time.")});
    };
    add(u"datasets"_s, m_datasets.loadedAtMs() >= 0, m_datasets.failure());
    for (const Part part : Choices::parts) {
        const Choices::State &state = m_choices.state(part);
        if (part != Part::SampleStatus) // only for an estimate
            add(listCode(part), state.loaded(), state.failure);
    }
    return lists;
}

} // namespace exportdesk
