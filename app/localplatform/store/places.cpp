// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/store/places.h"

#include "app/localplatform/store/storeconnection.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

std::vector<Place> placesOf(const Store &store)
{
    QSqlQuery query(store.database());
    if (!query.exec(u"SELECT org, sandbox FROM places ORDER BY id"_s))
        storing::refuse(query.lastError());
    std::vector<Place> found;
    while (query.next())
        found.push_back({query.value(0).toString(), query.value(1).toString()});
    return found;
}

} // namespace localplatform
