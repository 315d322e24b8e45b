// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrowcodec.h"

#include <QtEndian>

#include <cstring>

namespace exportdesk
{

namespace
{

constexpr quint8 version = 1;

class Packing
{
public:
    Packing() { m_bytes.reserve(320); }
    template <class Number>
    void number(Number value)
    {
        const Number little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void span(const JobSpan &span)
    {
        number(span.startMs);
        number(span.endMs);
        number(span.totalMs);
    }
    void text(QByteArrayView utf8)
    {
        number(quint32(utf8.size()));
        m_bytes.append(utf8);
    }
    void text(const QString &text) { this->text(QByteArrayView(text.toUtf8())); }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class Unpacking
{
public:
    explicit Unpacking(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    template <class Number>
    Number number()
    {
        Number little{};
        if (m_bytes.size() - m_at < qsizetype(sizeof little)) {
            m_whole = false;
            return {};
        }
        std::memcpy(&little, m_bytes.data() + m_at, sizeof little);
        m_at += qsizetype(sizeof little);
        return qFromLittleEndian(little);
    }
    JobSpan span()
    {
        JobSpan span;
        span.startMs = number<qint64>();
        span.endMs = number<qint64>();
        span.totalMs = number<qint64>();
        return span;
    }
    QByteArrayView text()
    {
        const auto size = qsizetype(number<quint32>());
        if (m_bytes.size() - m_at < size) {
            m_whole = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }
    bool isWhole() const { return m_whole && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_whole = true;
};

enum Flag : quint8 { HasEvents = 1, SegmentPerBatch = 2 };

} // namespace

QByteArray packRow(const JobRow &row, const JobWords &words)
{
    Packing to;
    to.number(version);
    to.number(quint8((row.hasEvents ? HasEvents : 0) | (row.segmentPerBatch ? SegmentPerBatch : 0)));
    to.number(row.errorCount);
    to.number(row.key.number);
    to.number(row.createdMs);
    to.number(row.updatedMs);
    to.number(row.profiles);
    to.number(row.recordHash);
    to.span(row.total);
    to.span(row.profileExport);
    to.span(row.datasetWrite);
    to.text(row.key.text);
    to.text(row.batch.view());
    for (quint32 word : {row.statusWord, row.dataset, row.mergePolicy, row.segments, row.errorCode, row.errorMessage})
        to.text(words.at(word));
    return to.bytes();
}

std::optional<JobRow> unpackRow(QByteArrayView bytes, WordsByUtf8 &words)
{
    Unpacking from(bytes);
    if (from.number<quint8>() != version)
        return {};
    JobRow row;
    const auto flags = from.number<quint8>();
    row.hasEvents = flags & HasEvents;
    row.segmentPerBatch = flags & SegmentPerBatch;
    row.errorCount = from.number<quint16>();
    row.key.number = from.number<qint64>();
    row.createdMs = from.number<qint64>();
    row.updatedMs = from.number<qint64>();
    row.profiles = from.number<qint64>();
    row.recordHash = from.number<quint64>();
    row.total = from.span();
    row.profileExport = from.span();
    row.datasetWrite = from.span();
    row.key.text = QString::fromUtf8(from.text());
    row.batch = ShortText(from.text());
    for (quint32 JobRow::*word : {&JobRow::statusWord, &JobRow::dataset, &JobRow::mergePolicy, &JobRow::segments,
                                  &JobRow::errorCode, &JobRow::errorMessage})
        row.*word = words.add(from.text());
    row.status = jobStatusFromWord(words.words().at(row.statusWord));
    return from.isWhole() ? std::optional(row) : std::nullopt;
}

} // namespace exportdesk
