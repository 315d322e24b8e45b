// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobfacts.h"
#include "models/jobs/shorttext.h"

#include <QHash>
#include <QReadWriteLock>

#include <vector>

namespace exportdesk
{

/// The id of a job in little room: ids are numbers but for odd ones, which keep their text.
struct JobKey {
    qint64 number = -1;
    QString text; ///< only when the id is no plain number

    static JobKey of(const QString &id);
    QString id() const { return text.isEmpty() && number >= 0 ? QString::number(number) : text; }
    bool operator==(const JobKey &) const = default;
};

size_t qHash(const JobKey &key, size_t seed = 0) noexcept;

/// Texts that many rows share, each kept once and named by a number; 0 is the empty text. Only grows.
class JobWords
{
public:
    JobWords();
    quint32 add(const QString &word);
    const QString &at(quint32 number) const { return m_words[number]; }
    /// 0 when no row ever had it.
    quint32 find(const QString &word) const { return m_numbers.value(word, 0); }
    quint32 size() const { return quint32(m_words.size()); }

private:
    std::vector<QString> m_words;
    QHash<QString, quint32> m_numbers;
};

/// Adds words that come as UTF-8; a text that was met before is found without decoding it.
class WordsByUtf8
{
public:
    /// \a words outlives this.
    explicit WordsByUtf8(JobWords &words)
        : m_words(words)
    {
    }
    quint32 add(QByteArrayView utf8);
    const JobWords &words() const { return m_words; }

private:
    JobWords &m_words;
    QHash<QByteArray, quint32> m_known;
};

/// What the table holds of a job; the whole record is in the local history. About 200 bytes.
struct JobRow {
    JobKey key;
    JobStatus status = JobStatus::Unknown;
    CancelState cancel = CancelState::None;
    bool startedHere = false;
    bool onPlatform = true;
    bool fromHistory = false; ///< the platform has not spoken of it in this run
    bool hasEvents = false;
    bool segmentPerBatch = false;
    quint16 errorCount = 0;
    quint32 statusWord = 0; ///< these are numbers of JobWords
    quint32 dataset = 0;
    quint32 mergePolicy = 0;
    quint32 segments = 0; ///< ids joined by '\n'
    quint32 errorCode = 0;
    quint32 errorMessage = 0;
    ShortText batch;
    qint64 createdMs = -1;
    qint64 updatedMs = -1;
    JobSpan total;
    JobSpan profileExport;
    JobSpan datasetWrite;
    qint64 profiles = -1;
    quint64 recordHash = 0;
    quint64 seenRequest = 0; ///< the request whose reply said this, see JobMerger::nextRequest()
};

/// Rows made elsewhere, with words of their own; the model takes both over.
struct JobRowBatch {
    JobWords words;
    std::vector<JobRow> rows;
};

/// All rows, in pieces: growing never moves those that are there, which at 100 000 rows would be felt.
class JobRows
{
public:
    size_t size() const { return m_pieces.empty() ? 0 : (m_pieces.size() - 1) * pieceSize + m_pieces.back().size(); }
    JobRow &operator[](size_t index) { return m_pieces[index / pieceSize][index % pieceSize]; }
    const JobRow &operator[](size_t index) const { return m_pieces[index / pieceSize][index % pieceSize]; }
    void append(JobRow row);
    void clear() { m_pieces.clear(); }

private:
    static constexpr size_t pieceSize = 1024;
    std::vector<std::vector<JobRow>> m_pieces;
};

/// Where the row of a job is; -1 for unknown ones.
class JobIndex
{
public:
    int find(const JobKey &key) const
    {
        return key.text.isEmpty() ? m_numbers.value(key.number, -1) : m_texts.value(key.text, -1);
    }
    void insert(const JobKey &key, int index);
    void clear();

private:
    QHash<qint64, int> m_numbers; ///< keyed apart, because a JobKey would take twice the room
    QHash<QString, int> m_texts;
};

/// A row holds so much of an error's message; the whole text is in the record.
constexpr qsizetype longestMessage = 300;
JobRow makeJobRow(const ExportJob &job, JobWords &words);
JobFacts factsOf(const JobRow &row, const JobWords &words);

/// The hashes of the records that the table shows, shared with the readers in the worker pool. Thread-safe.
class KnownRecords
{
public:
    std::optional<qint64> find(quint64 hash) const;
    void add(quint64 hash, qint64 id);
    void add(const std::vector<JobRow> &rows);
    void remove(quint64 hash);
    void clear();

private:
    mutable QReadWriteLock m_lock;
    QHash<quint64, qint64> m_ids;
};

} // namespace exportdesk
