// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/storecondition.h"
#include "models/store/storeoutcome.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace exportdesk
{

/// The open SQLite database behind a Store, with the rules for a file that cannot be used.
///
/// Belongs to one thread. Only condition() and database() matter to the writer.
class StoreFile
{
public:
    /// Opens, checks and migrates; afterwards database() is usable whatever the file was like.
    explicit StoreFile(const QString &file);
    /// As the constructor, but nullptr where only a copy in memory could be used.
    static std::unique_ptr<StoreFile> onDisk(const QString &file);
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    QSqlDatabase &database() { return m_database; }
    const StoreCondition &condition() const { return m_condition; }
    /// False if the open file no longer has its name because it was deleted, replaced, or set aside by another window.
    /// Nobody would find what is written into it.
    bool isInItsPlace() const;
    /// Opens or creates the file of that name and copies the contents of the former file into it.
    void returnToItsPlace();
    /// Copies what can be read to memory and goes on there; the file is left as it is.
    void moveToMemory(const StoreError &cause);
    /// Opens the file again where this is the copy of it in memory, and does to it what was done to the copy; nullptr
    /// when that does not work yet.
    std::unique_ptr<StoreFile> backOnDisk() const;
    /// The operator has read about the file that was set aside.
    void acknowledgeDamage();

private:
    enum class Fallback { Memory, None };
    StoreFile(const QString &file, Fallback fallback);
    void openOnDisk();
    StoreOutcome<Stored> tryFile();
    StoreOutcome<QString> setAside() const;
    void takeOver(const QString &damaged, const StoreError &damage);
    qint64 rescueFrom(const QString &damaged);
    qint64 rescueByWayOfMemory(const QSqlDatabase &source);
    bool connectTo(const QString &name);
    void disconnect();
    bool attachFile();
    void copyFromFile();

    /// Which file it is, whatever its name.
    struct Identity {
        quint64 device = 0;
        quint64 number = 0; ///< 0: there is none
        bool operator==(const Identity &) const = default;
    };
    static Identity identityOf(const QString &file);

    const QString m_file;
    const QString m_connectionName;
    Fallback m_fallback;
    Identity m_identity;
    QSqlDatabase m_database;
    StoreCondition m_condition;
};

} // namespace exportdesk
