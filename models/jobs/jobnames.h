// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/names.h"

#include <QObject>

namespace exportdesk
{

/// The names that jobs are shown with: of datasets, merge policies and segments. An id stands for itself while its name
/// is unknown.
class JobNames final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSources(const Names &sources);

    QString dataset(const QString &id) const;
    QString mergePolicy(const QString &id) const;
    QString segment(const QString &id) const;

Q_SIGNALS:
    /// Names have become known or have changed; whoever provides the sources emits it, too.
    void changed();

private:
    Names m_sources;
};

} // namespace exportdesk
