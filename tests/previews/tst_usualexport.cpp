// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/usualexport.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace exportdesk;

namespace
{

PastExport run(const QString &id, const QStringList &batches, qint64 tookMs)
{
    PastExport past;
    past.jobId = id;
    past.batchIds = batches;
    past.tookMs = tookMs;
    return past;
}

Batch batch(const QString &id, qint64 rows, qint64 bytes, const QString &status = u"success"_s)
{
    Batch batch;
    batch.id = id;
    batch.status = status;
    batch.recordCount = rows;
    batch.size = bytes;
    return batch;
}

} // namespace

class UsualExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mediansOfWhatIsKnown()
    {
        const UsualExport usual = usualExport(
            {run(u"3"_s, {u"c"_s, u"d"_s}, 40'000), run(u"2"_s, {u"b"_s}, -1), run(u"1"_s, {u"a"_s}, 20'000),
             run(u"0"_s, {u"z"_s}, 60'000)},
            {batch(u"a"_s, 100, 1'000), batch(u"b"_s, 100, 3'000), batch(u"c"_s, 60, 500), batch(u"d"_s, 40, 1'500)});
        QCOMPARE(usual.runs, 4);
        QCOMPARE(usual.medianMs, 40'000);
        QCOMPARE(usual.measured, 3); // the batch of the oldest is not known
        QCOMPARE(usual.bytesPerRow, 20.0);
        QCOMPARE(usual.bytesOf(1'000), std::optional<qint64>(20'000));
        QCOMPARE(usual.bytesOf(std::nullopt), std::nullopt);
    }

    void batchesThatSayNothingAreLeftOut()
    {
        const UsualExport usual
            = usualExport({run(u"1"_s, {u"failed"_s}, 1), run(u"2"_s, {u"empty"_s}, 1), run(u"3"_s, {}, 1),
                           run(u"4"_s, {u"good"_s, u"unknown"_s}, 1)},
                          {batch(u"failed"_s, 10, 100, u"failed"_s), batch(u"empty"_s, 0, 0), batch(u"good"_s, 1, 1)});
        QCOMPARE(usual.measured, 0);
        QCOMPARE(usual.bytesOf(5), std::nullopt);
        QCOMPARE(usualExport({}, {}), UsualExport());
    }
};

EXPORTDESK_TEST(UsualExportTest)
#include "tst_usualexport.moc"
