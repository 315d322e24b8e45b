// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/schedules/rhythm.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace exportdesk
{

class SegmentedBar;
class TextLabel;

/// Edits when a schedule is due: its kind, its days and times of day, its zone, its first and last day.
///
/// Object names: schedule.kind, schedule.every, schedule.at, schedule.until, schedule.weekday.1 to 7,
/// schedule.monthDays, schedule.zone, schedule.from, schedule.to.
class RhythmEditor final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with \a rhythm; \a today is the day that a bound begins with.
    RhythmEditor(const Rhythm &rhythm, QDate today, QWidget *parent = nullptr);

    /// As edited; it may have a problem (problemOf).
    Rhythm rhythm() const;
    /// To another time of day.
    void setTime(int minute);

Q_SIGNALS:
    void changed();

private:
    struct Bound {
        QCheckBox *on = nullptr;
        QDateEdit *day = nullptr;
        QDate value() const;
    };

    QWidget *buildDays(const Rhythm &rhythm);
    QWidget *buildTimes(const Rhythm &rhythm);
    QWidget *buildBounds(const Rhythm &rhythm);
    Bound makeBound(const QString &word, const QString &name, QDate day);
    void fillZones(const QByteArray &zone);
    void showKind();
    QList<int> monthDays() const;

    const QDate m_today;
    SegmentedBar *m_kind;
    QList<QCheckBox *> m_weekdays;
    QWidget *m_weekdayRow = nullptr;
    TextLabel *m_monthDaysLabel = nullptr;
    QLineEdit *m_monthDays = nullptr;
    TextLabel *m_everyLabel = nullptr;
    QSpinBox *m_every = nullptr;
    TextLabel *m_unit = nullptr;
    TextLabel *m_atLabel = nullptr;
    QTimeEdit *m_at = nullptr;
    TextLabel *m_untilLabel = nullptr;
    QTimeEdit *m_until = nullptr;
    QComboBox *m_zone = nullptr;
    Bound m_from;
    Bound m_to;
};

} // namespace exportdesk
