// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storewriter.h"

#include "models/store/sql.h"

using namespace std::chrono_literals;

namespace exportdesk
{

StoreWriter::StoreWriter(const QString &file)
    : m_name(file)
{
    m_return.setInterval(5s);
    connect(&m_return, &QTimer::timeout, this, &StoreWriter::returnToDisk);
}

void StoreWriter::open()
{
    m_file = std::make_unique<StoreFile>(m_name);
    reportCondition();
}

void StoreWriter::close()
{
    returnToDisk();
    m_return.stop();
    m_file.reset();
}

std::optional<StoreError> StoreWriter::write(const Job &job)
{
    keepInPlace();
    return orInMemory(job, transact(job), &StoreWriter::transact);
}

std::optional<StoreError> StoreWriter::writeDurably(const Job &job)
{
    keepInPlace();
    returnToDisk();
    const StoreCondition now = m_file->condition();
    if (!now.isDurable() && !m_name.isEmpty())
        return StoreError{now.cause, now.detail};
    std::optional<StoreError> error = transact(job);
    if (error && error->isAboutTheFile() && now.isDurable())
        goOnInMemory(*error);
    return error;
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
        reportCondition();
}

void StoreWriter::goOnInMemory(const StoreError &cause)
{
    m_file->moveToMemory(cause);
    reportCondition();
}

/// As soon as there is room again, the folder is back or the disk may be written.
void StoreWriter::returnToDisk()
{
    const StoreCondition now = m_file->condition();
    if (now.isDurable() || m_name.isEmpty() || now.cause == StoreError::Kind::Newer)
        return;
    std::unique_ptr<StoreFile> back = m_file->backOnDisk();
    if (!back)
        return;
    m_file = std::move(back);
    reportCondition();
}

void StoreWriter::reportCondition()
{
    const StoreCondition now = m_file->condition();
    if (now.isDurable() || m_name.isEmpty())
        m_return.stop();
    else
        m_return.start();
    Q_EMIT conditionChanged(now);
}

void StoreWriter::acknowledgeDamage()
{
    m_file->acknowledgeDamage();
    reportCondition();
}

std::optional<StoreError> StoreWriter::plainly(const Job &job)
{
    return job(m_file->database());
}

std::optional<StoreError> StoreWriter::transact(const Job &job)
{
    QSqlDatabase &database = m_file->database();
    const auto done = sql::inTransaction(database, [&]() -> StoreOutcome<Stored> {
        const std::optional<StoreError> error = job(database);
        return error ? StoreOutcome<Stored>(*error) : Stored{};
    });
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<StoreError> StoreWriter::orInMemory(const Job &job, std::optional<StoreError> error,
                                                  std::optional<StoreError> (StoreWriter::*again)(const Job &))
{
    if (!error || !error->isAboutTheFile() || !m_file->condition().isDurable())
        return error;
    goOnInMemory(*error);
    return (this->*again)(job);
}

} // namespace exportdesk
