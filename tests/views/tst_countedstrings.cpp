// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"
#include "tests/views/spokenlanguage.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace exportdesk;
using namespace Qt::StringLiterals;

namespace
{

struct Counted {
    QString context;
    QString source;
    QString comment;
    QStringList forms;

    QString with(int count) const
    {
        return QCoreApplication::translate(context.toUtf8().constData(), source.toUtf8().constData(),
                                           comment.isEmpty() ? nullptr : comment.toUtf8().constData(), count);
    }
};

Counted counted(QXmlStreamReader &xml, const QString &context)
{
    Counted message{context, {}, {}, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// The messages of a catalog that have plural forms.
QList<Counted> countedOf(const QString &language)
{
    QFile file(QStringLiteral(CATALOGS "/exportdesk_%1.ts").arg(language));
    if (!file.open(QFile::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Counted> found;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1 && xml.attributes().value("numerus"_L1) == "yes"_L1)
            found.append(counted(xml, context));
    }
    return found;
}

} // namespace

/// Every string with a number, as it reads with one and with many.
class TestCountedStrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersHaveSeparators_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::newRow("en") << u"22,137"_s;
        QTest::newRow("de") << u"22.137"_s;
    }

    void numbersHaveSeparators()
    {
        QFETCH(const QString, figure);
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        const kit::SpokenLanguage spoken(language);
        const QList<Counted> messages = countedOf(language);
        QVERIFY(messages.size() > 100);
        for (const Counted &message : messages) {
            const QString many = message.with(22'137);
            QVERIFY2(message.forms.last().contains("%Ln"_L1) == many.contains(figure), qPrintable(many));
            QVERIFY2(!many.contains("22137"_L1) && !many.contains("%n"_L1) && !many.contains("%Ln"_L1),
                     qPrintable(many));
        }
    }

    void oneIsSingular_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("de") << u"de"_s;
    }

    void oneIsSingular()
    {
        QFETCH(const QString, language);
        const kit::SpokenLanguage spoken(language);
        const QList<Counted> messages = countedOf(language);
        QVERIFY(messages.size() > 100);
        for (const Counted &message : messages) {
            QCOMPARE(message.forms.size(), 2);
            const QString figure = message.forms.first().contains("%Ln"_L1) ? u"1"_s : QString();
            const QString one = message.with(1);
            QCOMPARE(one, QString(message.forms.first()).replace("%Ln"_L1, figure));
            QVERIFY2(!one.contains("(s)"_L1) && !one.contains("(es)"_L1), qPrintable(one));
        }
    }

    void bothLanguagesCountTheSame()
    {
        QStringList english;
        QStringList german;
        for (const Counted &message : countedOf(u"en"_s))
            english.append(message.context + u'|' + message.source + u'|' + message.comment);
        for (const Counted &message : countedOf(u"de"_s))
            german.append(message.context + u'|' + message.source + u'|' + message.comment);
        english.sort();
        german.sort();
        QCOMPARE(english, german);
    }
};

EXPORTDESK_TEST(TestCountedStrings)
#include "tst_countedstrings.moc"
