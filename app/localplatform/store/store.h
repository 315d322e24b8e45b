// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <nlohmann/json.hpp>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace localplatform
{

/// Where a record lives: nothing of one organization or sandbox is ever seen from another.
struct Place {
    QString org;
    QString sandbox;
    bool operator==(const Place &) const = default;
};

/// One stored record of a kind ("dataSet", "batch", "mergePolicy", "segment", "sandbox", …); `json` is its text as it
/// is answered.
struct Document {
    QString id;
    qint64 created = 0; ///< epoch milliseconds; the order of lists
    QString parent; ///< what lists are usually narrowed to: the dataset of a batch, the batch of a file; may be empty
    std::string json;
};

/// One export job; `json` is the complete job object as section "job object" of the guide shows it.
struct JobRecord {
    qint64 id = 0;
    qint64 created = 0; ///< epoch milliseconds
    QString status;
    std::string json;
};

/// Thrown when SQLite refuses; caught where a request or a command line is answered.
struct StoreError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The platform's memory: one SQLite file in a folder, usable from every thread (each gets a connection of its own).
class Store
{
public:
    enum class Order { OldestFirst, NewestFirst };

    /// Opens or creates `platform.sqlite` in \a folder (made with mode 0700, the file with 0600). Throws StoreError.
    explicit Store(const QString &folder);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    QString folder() const { return m_folder; }
    /// The calling thread's connection, for tables of one's own; writers wrap their work in a Transaction.
    QSqlDatabase database() const;

    /// Everything written while it lives is one transaction; rolled back unless commit() was called. May be nested (the
    /// outermost counts).
    class Transaction
    {
    public:
        explicit Transaction(Store &store);
        ~Transaction();
        void commit();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;

    private:
        Store &m_store;
        std::unique_lock<std::recursive_mutex> m_lock;
        bool m_committed = false;
    };

    void put(const QString &kind, const Place &place, const QString &id, qint64 createdMs,
             const nlohmann::json &document, const QString &parent = {});
    void put(const QString &kind, const Place &place, const Document &document);
    std::optional<nlohmann::json> get(const QString &kind, const Place &place, const QString &id) const;
    /// True if there was such a record.
    bool remove(const QString &kind, const Place &place, const QString &id);
    /// Records in order of creation; \a limit < 0 means all; an empty \a parent means any.
    std::vector<Document> list(const QString &kind, const Place &place, Order order = Order::OldestFirst,
                               int limit = -1, int offset = 0, const QString &parent = {}) const;
    int count(const QString &kind, const Place &place, const QString &parent = {}) const;

    /// Inserts or replaces jobs under the ids they bring.
    void putJobs(const Place &place, const std::vector<JobRecord> &jobs);
    /// One more than the greatest job id ever given, over all places; reserve and put in one Transaction.
    qint64 nextJobId() const;
    std::optional<JobRecord> job(const Place &place, qint64 id) const;
    bool removeJob(const Place &place, qint64 id);
    /// Newest first, behind the cursor (created, id) if one is given; an empty \a status means any; \a limit < 0 means
    /// all.
    std::vector<JobRecord> jobs(const Place &place, const QString &status, int limit,
                                std::optional<std::pair<qint64, qint64>> after = {}) const;
    /// All jobs that are not in one of \a finalStatuses, with their places, oldest first.
    std::vector<std::pair<Place, JobRecord>> openJobs(const QStringList &finalStatuses) const;
    int countJobs(const Place &place) const;

    /// Small settings of the store itself (credentials, seed, version); empty if unknown.
    QString setting(const QString &name) const;
    void setSetting(const QString &name, const QString &value);

private:
    struct Connection;
    static std::map<quint64, std::unique_ptr<Connection>> &connectionsOfThread();
    Connection &connection() const;
    int placeId(const Place &place) const;
    void createTables();

    QString m_folder;
    quint64 m_serial;
    mutable std::recursive_mutex m_writing;
    mutable std::mutex m_placesLock;
    mutable std::map<std::pair<QString, QString>, int> m_places;
};

} // namespace localplatform
