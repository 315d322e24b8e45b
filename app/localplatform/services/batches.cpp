// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localplatform/services/services.h"

#include "app/localplatform/gateway/router.h"
#include "app/localplatform/platform.h"
#include "app/localplatform/services/catalogquery.h"

using namespace Qt::StringLiterals;

namespace localplatform
{

namespace
{

using nlohmann::json;
using Filter = CatalogQuery::Filter;

Response listBatches(Call &call)
{
    const CatalogQuery query(call,
                             {{"dataSet", "", Filter::RelatedDataSet},
                              {"batch", "", Filter::Id},
                              {"externalId", "externalId"},
                              {"status", "status"},
                              {"createdClient", "createdClient"},
                              {"createdUser", "createdUser"},
                              {"createdAfter", "created", Filter::Above},
                              {"createdBefore", "created", Filter::Below},
                              {"started", "started"},
                              {"completed", "completed"},
                              {"startAfter", "started", Filter::Above},
                              {"startBefore", "started", Filter::Below},
                              {"endAfter", "completed", Filter::Above},
                              {"endBefore", "completed", Filter::Below},
                              {"recordCount", "recordCount"},
                              {"failedRecordCount", "failedRecordCount"},
                              {"size", "size"}});
    if (const auto no = query.objection())
        return *no;
    // One dataset is filtered in the store, several here.
    QString dataset = call.request.parameter(u"dataSet"_s);
    if (dataset.contains(u',') || dataset.startsWith(u'!'))
        dataset.clear();
    return query.answered(call.platform.store, u"batch"_s, dataset);
}

Response lookUpBatch(Call &call)
{
    const auto batch = call.platform.store.get(u"batch"_s, call.place, call.parts[0]);
    if (!batch)
        return catalogFailure(404, u"Batch %1 was not found in sandbox %2."_s.arg(call.parts[0], call.place.sandbox));
    return answer({{call.parts[0].toStdString(), *batch}});
}

/// The newest batch of each dataset that is listed; of all datasets if none is.
Response latest(Call &call)
{
    QStringList datasets = call.request.parameter(u"dataSetId"_s).split(u',', Qt::SkipEmptyParts);
    if (datasets.isEmpty()) {
        for (const Document &dataset : call.platform.store.list(u"dataSet"_s, call.place))
            datasets << dataset.id;
    }
    json found = json::object();
    for (const QString &dataset : datasets) {
        for (const Document &batch :
             call.platform.store.list(u"batch"_s, call.place, Store::Order::NewestFirst, 1, 0, dataset))
            found[batch.id.toStdString()] = json::parse(batch.json);
    }
    return answer(found);
}

} // namespace

void addBatches(Router &router)
{
    router.add(Guard::Sandboxed, "GET", "/data/foundation/catalog/batches", listBatches);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/catalog/batches/{id}", lookUpBatch);
    router.add(Guard::Sandboxed, "GET", "/data/foundation/catalog/lastBatches", latest);
}

} // namespace localplatform
