// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobkey.h"

namespace exportdesk
{

JobKey JobKey::of(const QString &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    // "007" or "+7" are not the number 7 to the platform.
    if (isNumber && number >= 0 && QString::number(number) == id)
        return {number, {}};
    return {-1, id};
}

size_t qHash(const JobKey &key, size_t seed) noexcept
{
    return key.text.isEmpty() ? ::qHash(key.number, seed) : ::qHash(key.text, seed);
}

} // namespace exportdesk
