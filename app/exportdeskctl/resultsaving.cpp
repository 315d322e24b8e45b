// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/resultsaving.h"

#include "models/platform/platformkey.h"

#include <QDir>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

ResultSaving::ResultSaving(const CommandContext &context, const Options &options)
    : ResultCommand(context, options.jobId)
    , m_options(options)
{
}

void ResultSaving::run(const JobResult &result, PlatformClient &client)
{
    m_result = result;
    m_saving = std::make_unique<BatchSaving>(FileCalls(client), opening().clock());
    connect(m_saving.get(), &BatchSaving::progressed, this, &ResultSaving::showProgress);
    connect(m_saving.get(), &BatchSaving::finished, this, &ResultSaving::report);
    connect(m_saving.get(), &BatchSaving::notListed, this,
            [this](const QString &, const Failure &failure) { end(document(), commandError(failure)); });
    connect(m_saving.get(), &BatchSaving::notRead, this, [this](const QString &name, const Failure &failure) {
        CommandError error = commandError(failure);
        error.text = tr("The file %1 could not be read.").arg(name) + u' ' + error.text + u' '
            + tr("Run the same command again to continue.");
        end(document(), error);
    });
    connect(m_saving.get(), &BatchSaving::notWritten, this, [this](const QString &path, const QString &reason) {
        end(document(),
            {ExitCode::Computer, u"file-unwritable"_s,
             tr("The file could not be written to %1.").arg(path) + u' ' + reason});
    });
    BatchSaving::Order order;
    for (const Batch &batch : result.usableBatches())
        order.batches += batch.id;
    order.folder = m_options.folder;
    order.origin = platformKey(client.connection()) + u' ' + client.connection().sandbox;
    order.replaces = m_options.overwrites;
    m_saving->start(order);
}

void ResultSaving::showProgress(const QString &fileName, qint64 done, qint64 total)
{
    output().progress(total < 0 ? tr("Saving %1: %2.").arg(fileName, sizeText(done))
                                : tr("Saving %1: %2 of %3.").arg(fileName, sizeText(done), sizeText(total)));
}

void ResultSaving::report()
{
    const int count = int(m_saving->saved().size());
    const QString folder = QDir(m_options.folder).absolutePath();
    if (count > 0)
        output().text(tr("%Ln file(s) saved in %1.", nullptr, count).arg(folder));
    end(document(), count);
}

QJsonObject ResultSaving::document() const
{
    QJsonObject whole = m_result.document();
    QJsonArray files;
    for (const BatchSaving::SavedFile &saved : m_saving->saved())
        files.append(QJsonObject{{"batch"_L1, saved.batchId},
                                 {"name"_L1, saved.file.name},
                                 {"path"_L1, saved.path},
                                 {"bytes"_L1, saved.bytes},
                                 {"wasThere"_L1, saved.wasThere}});
    whole.insert("folder"_L1, QDir(m_options.folder).absolutePath());
    whole.insert("files"_L1, files);
    return whole;
}

} // namespace exportdesk
