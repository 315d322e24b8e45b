// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace exportdesk
{

/// The id of a job in compact form: ids are numbers, with rare exceptions that keep their text.
struct JobKey {
    qint64 number = -1;
    QString text; ///< only when the id is no plain number

    static JobKey of(const QString &id);
    QString id() const { return text.isEmpty() && number >= 0 ? QString::number(number) : text; }
    bool operator==(const JobKey &) const = default;
};

size_t qHash(const JobKey &key, size_t seed = 0) noexcept;

} // namespace exportdesk
