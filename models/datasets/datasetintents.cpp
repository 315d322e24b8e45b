// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/datasetintents.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
const QString kind = u"dataset"_s;
} // namespace

DatasetIntents::DatasetIntents(Store &store, const QString &connection, const QString &sandbox)
    : m_intents(store)
    , m_connection(connection)
    , m_sandbox(sandbox)
{
}

QFuture<StoreOutcome<Stored>> DatasetIntents::keep(const DatasetIntent &intent)
{
    return m_intents.keep({intent.id, kind, m_connection, m_sandbox, intent.spec.name, u"requested"_s, intent.startedMs,
                           intent.startedMs, intent.spec.description});
}

void DatasetIntents::drop(const DatasetIntent &intent)
{
    m_intents.drop(intent.id);
}

QFuture<StoreOutcome<QList<DatasetIntent>>> DatasetIntents::open()
{
    return m_intents.open(kind, m_connection, m_sandbox)
        .then(QtFuture::Launch::Sync,
              [](const StoreOutcome<QList<Intent>> &open) -> StoreOutcome<QList<DatasetIntent>> {
                  if (!open)
                      return open.error();
                  QList<DatasetIntent> intents;
                  for (const Intent &intent : open.value())
                      intents += {intent.id, {intent.target, intent.detail}, intent.createdMs};
                  return intents;
              });
}

} // namespace exportdesk
