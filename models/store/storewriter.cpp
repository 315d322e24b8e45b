// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storewriter.h"

#include "models/store/sql.h"

using namespace Qt::StringLiterals;

namespace exportdesk
{

StoreWriter::StoreWriter(const QString &file)
    : m_name(file)
{
}

void StoreWriter::open()
{
    m_file = std::make_unique<StoreFile>(m_name);
    Q_EMIT conditionChanged(m_file->condition());
}

void StoreWriter::close()
{
    m_file.reset();
}

std::optional<StoreError> StoreWriter::write(const Job &job)
{
    keepInPlace();
    return orInMemory(job, transact(job), &StoreWriter::transact);
}

std::optional<StoreError> StoreWriter::read(const Job &job)
{
    keepInPlace();
    return orInMemory(job, plainly(job), &StoreWriter::plainly);
}

void StoreWriter::keepInPlace()
{
    if (m_file->isInItsPlace())
        return;
    const StoreCondition before = m_file->condition();
    m_file->returnToItsPlace();
    if (m_file->condition() != before)
        Q_EMIT conditionChanged(m_file->condition());
}

std::optional<StoreError> StoreWriter::plainly(const Job &job)
{
    return job(m_file->database());
}

std::optional<StoreError> StoreWriter::transact(const Job &job)
{
    QSqlDatabase &database = m_file->database();
    // IMMEDIATE: a deferred transaction that reads first can fail at its first write when another window wrote between.
    if (const auto begun = sql::change(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    std::optional<StoreError> error = job(database);
    if (!error)
        if (const auto ended = sql::change(database, u"COMMIT"_s); !ended)
            error = ended.error();
    if (error)
        sql::change(database, u"ROLLBACK"_s); // fails harmlessly where SQLite rolled back by itself
    return error;
}

std::optional<StoreError> StoreWriter::orInMemory(const Job &job, std::optional<StoreError> error,
                                                  std::optional<StoreError> (StoreWriter::*again)(const Job &))
{
    if (!error || !error->isAboutTheFile() || !m_file->condition().isDurable())
        return error;
    m_file->moveToMemory(*error);
    Q_EMIT conditionChanged(m_file->condition());
    return (this->*again)(job);
}

} // namespace exportdesk
