// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobnames.h"

namespace exportdesk
{

namespace
{

QString nameOrId(const std::function<QString(const QString &)> &source, const QString &id)
{
    const QString name = source ? source(id) : QString();
    return name.isEmpty() ? id : name;
}

} // namespace

void JobNames::setSources(const Names &sources)
{
    m_sources = sources;
    Q_EMIT changed();
}

QString JobNames::dataset(const QString &id) const
{
    return nameOrId(m_sources.dataset, id);
}

QString JobNames::mergePolicy(const QString &id) const
{
    return nameOrId(m_sources.mergePolicy, id);
}

QString JobNames::segment(const QString &id) const
{
    return nameOrId(m_sources.segment, id);
}

} // namespace exportdesk
