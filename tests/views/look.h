// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/spokenlanguage.h"
#include "views/shared/theme.h"

#include <QTest>
#include <QWidget>

namespace exportdesk::kit
{

/// One of the looks that a page must have: a language, a theme, and the room that it gets in a window of 1280×800 or
/// 1000×640. Speaks and paints so while it lives.
class Look
{
public:
    /// The rows of a test that is to see them all.
    static void rows() { addRows({false, true}); }
    /// Those of a test that measures words, which need the same room in both themes.
    static void lightRows() { addRows({false}); }

    /// That of the row at hand; \a theme is light again in the end.
    explicit Look(Theme &theme)
        : size(value<QSize>("size"))
        , m_theme(theme)
        , m_spoken(value<QString>("language"))
    {
        m_theme.setMode(value<bool>("dark") ? Theme::Mode::Dark : Theme::Mode::Light);
    }
    ~Look() { m_theme.setMode(Theme::Mode::Light); }
    Q_DISABLE_COPY_MOVE(Look)

    const QSize size;

    /// Where pictures go, to be looked at beside the drawings; empty: nowhere.
    static QString folder() { return qEnvironmentVariable("PICTURES"); }
    /// `NAME-ROW-PART.png` in that folder.
    static void save(QWidget &shown, const QString &name, const QString &part = {})
    {
        if (folder().isEmpty())
            return;
        QCoreApplication::processEvents(); // lists lay their rows out when there is time
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QStringList words = part.isEmpty() ? QStringList{name, row} : QStringList{name, row, part};
        const QString file = folder() + u'/' + words.join(u'-') + QStringLiteral(".png");
        if (!shown.grab().save(file))
            qFatal("%s cannot be written", qPrintable(file));
    }

private:
    static void addRows(std::initializer_list<bool> themes)
    {
        using namespace Qt::StringLiterals;
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QString &code : {u"en"_s, u"de"_s}) {
            for (const bool dark : themes) {
                const QString look = code + (dark ? u"-dark"_s : u"-light"_s);
                QTest::newRow(qPrintable(look + u"-wide"_s)) << code << QSize(1184, 732) << dark;
                QTest::newRow(qPrintable(look + u"-small"_s)) << code << QSize(904, 572) << dark;
            }
        }
    }

    template <class T>
    static T value(const char *column)
    {
        return *static_cast<T *>(QTest::qData(column, qMetaTypeId<T>()));
    }

    Theme &m_theme;
    SpokenLanguage m_spoken;
};

} // namespace exportdesk::kit
