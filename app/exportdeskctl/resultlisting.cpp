// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultlisting.h"

#include "app/exportdeskctl/documentmembers.h"
#include "models/platform/endlesslist.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QJsonObject batchFileDocument(const BatchFile &file)
{
    QJsonObject object{{"name"_L1, file.name}, {"id"_L1, file.fileId}};
    object.insert("bytes"_L1, documentMembers::numberOrNull(file.size));
    object.insert("records"_L1, documentMembers::numberOrNull(file.records));
    object.insert("createdAt"_L1, documentMembers::timeOrNull(file.createdMs));
    return object;
}

} // namespace

void ResultListing::run(const JobResult &result, PlatformClient &client)
{
    m_result = result;
    for (const Batch &batch : result.usableBatches())
        m_waiting += batch.id;
    m_listing = std::make_unique<BatchFilesModel>(FileCalls(client), opening().clock());
    m_listing->setLimits(BatchSaving::limits);
    connect(m_listing.get(), &BatchFilesModel::stateChanged, this, [this] {
        if (!m_listing->isLoading())
            acceptFiles();
    });
    readNext();
}

void ResultListing::readNext()
{
    if (!m_waiting.isEmpty()) {
        m_batchId = m_waiting.takeFirst();
        output().progress(tr("Loading the files of batch %1…").arg(m_batchId));
        return m_listing->read(m_batchId);
    }
    QList<QStringList> rows;
    for (const Batch &batch : std::as_const(m_result.batches)) {
        const QList<BatchFile> files = m_files.value(batch.id);
        for (const BatchFile &file : files)
            rows.append({batch.id,
                         file.size ? QLocale().formattedDataSize(*file.size, 1, QLocale::DataSizeSIFormat) : QString(),
                         file.name});
    }
    if (!rows.isEmpty())
        output().table({tr("Batch"), tr("Size"), tr("File")}, rows);
    end(document(), rows.size());
}

void ResultListing::acceptFiles()
{
    m_files.insert(m_batchId, m_listing->files());
    if (m_listing->failure())
        return end(document(), commandError(*m_listing->failure()));
    if (m_listing->isCut())
        return end(document(), commandError(endlessList(m_listing->files().size())));
    readNext();
}

QJsonObject ResultListing::document() const
{
    QJsonObject whole = m_result.document();
    QJsonArray batches = whole["batches"_L1].toArray();
    for (QJsonValueRef batch : batches) {
        QJsonObject object = batch.toObject();
        const QString id = object["id"_L1].toString();
        QJsonArray files;
        const QList<BatchFile> known = m_files.value(id);
        for (const BatchFile &file : known)
            files.append(batchFileDocument(file));
        object.insert("files"_L1, m_files.contains(id) ? QJsonValue(files) : QJsonValue());
        batch = object;
    }
    whole.insert("batches"_L1, batches);
    return whole;
}

} // namespace exportdesk
