// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/schedules/rhythmeditor.h"

#include "models/platform/moment.h"
#include "views/shared/flowlayout.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

using RhythmKind = Rhythm::Kind;

constexpr int rowGap = 8;

const std::array<std::pair<RhythmKind, QString>, 5> &kindKeys()
{
    static const std::array<std::pair<RhythmKind, QString>, 5> keys{{{RhythmKind::Minutes, u"minutes"_s},
                                                                     {RhythmKind::Hours, u"hours"_s},
                                                                     {RhythmKind::Daily, u"daily"_s},
                                                                     {RhythmKind::Weekly, u"weekly"_s},
                                                                     {RhythmKind::Monthly, u"monthly"_s}}};
    return keys;
}

QTime timeOf(int minute)
{
    return {minute / 60, minute % 60};
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

QTimeEdit *timeEdit(const QString &name, int minute)
{
    auto *edit = new QTimeEdit(timeOf(minute));
    edit->setObjectName(name);
    edit->setDisplayFormat(u"HH:mm"_s);
    return edit;
}

/// Those that people name: no offsets, no abbreviations.
QList<QByteArray> namedZones()
{
    QList<QByteArray> all = QTimeZone::availableTimeZoneIds();
    all.removeIf([](const QByteArray &zone) { return !zone.contains('/') || zone.startsWith("Etc/"); });
    std::sort(all.begin(), all.end());
    all.prepend("UTC");
    return all;
}

} // namespace

QDate RhythmEditor::Bound::value() const
{
    return on->isChecked() ? day->date() : QDate();
}

RhythmEditor::RhythmEditor(const Rhythm &rhythm, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_kind(new SegmentedBar)
{
    m_kind->setObjectName(u"schedule.kind"_s);
    m_kind->setAccessibleName(tr("Rhythm"));
    const QStringList words{tr("Minutes"), tr("Hours"), tr("Daily"), tr("Weekly"), tr("Monthly")};
    for (std::size_t i = 0; i < kindKeys().size(); ++i) {
        m_kind->addChoice(kindKeys()[i].second, words[qsizetype(i)]);
        if (kindKeys()[i].first == rhythm.kind)
            m_kind->choose(kindKeys()[i].second);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(rowGap);
    layout->addWidget(m_kind);
    layout->addWidget(buildDays(rhythm));
    layout->addWidget(buildTimes(rhythm));
    layout->addWidget(buildBounds(rhythm));
    connect(m_kind, &SegmentedBar::chosenChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    showKind();
}

QWidget *RhythmEditor::buildDays(const Rhythm &rhythm)
{
    auto *days = new QWidget;
    auto *column = new QVBoxLayout(days);
    column->setContentsMargins({});
    column->setSpacing(4);
    m_weekdayRow = new QWidget;
    auto *flow = new FlowLayout(m_weekdayRow, 16, 4);
    const bool isWeekly = rhythm.kind == RhythmKind::Weekly;
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale().standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(locale().standaloneDayName(day, QLocale::LongFormat));
        box->setObjectName(u"schedule.weekday.%1"_s.arg(day));
        box->setChecked(isWeekly ? rhythm.days.contains(day) : day <= 5);
        connect(box, &QCheckBox::toggled, this, &RhythmEditor::changed);
        flow->addWidget(box);
        m_weekdays += box;
    }
    column->addWidget(m_weekdayRow);
    m_monthDaysLabel = new TextLabel(Theme::Role::Small, Token::Text2);
    m_monthDaysLabel->setText(tr("Days of the month, for example: 1, 15, last"));
    m_monthDays = new QLineEdit;
    m_monthDays->setObjectName(u"schedule.monthDays"_s);
    m_monthDays->setAccessibleName(tr("Days of the month"));
    m_monthDaysLabel->setBuddy(m_monthDays);
    QStringList shown;
    if (rhythm.kind == RhythmKind::Monthly)
        for (const int day : rhythm.days)
            shown += day == Rhythm::lastDay ? tr("last", "day of a month") : QString::number(day);
    m_monthDays->setText(shown.isEmpty() ? u"1"_s : shown.join(", "_L1));
    connect(m_monthDays, &QLineEdit::textChanged, this, &RhythmEditor::changed);
    column->addWidget(m_monthDaysLabel);
    column->addWidget(m_monthDays);
    return days;
}

QWidget *RhythmEditor::buildTimes(const Rhythm &rhythm)
{
    const auto label = [](const QString &text, QWidget *buddy) {
        auto *made = new TextLabel;
        made->setText(text);
        made->setBuddy(buddy);
        return made;
    };
    m_every = new QSpinBox;
    m_every->setObjectName(u"schedule.every"_s);
    m_every->setRange(1, Rhythm::minutesPerDay);
    m_every->setValue(rhythm.repeatsWithinDay() ? rhythm.every : 1);
    m_unit = new TextLabel;
    m_at = timeEdit(u"schedule.at"_s, rhythm.at);
    m_until = timeEdit(u"schedule.until"_s, rhythm.until);
    m_everyLabel = label(tr("every", "every 15 minutes"), m_every);
    m_atLabel = label({}, m_at);
    m_untilLabel = label(tr("until", "a time of day"), m_until);
    m_every->setAccessibleName(tr("Distance between two runs"));
    m_until->setAccessibleName(tr("Last time of the day"));
    auto *times = new QWidget;
    auto *row = new FlowLayout(times, rowGap, 4);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_everyLabel, m_every, m_unit, m_atLabel, m_at, m_untilLabel, m_until})
        row->addWidget(part);
    connect(m_every, &QSpinBox::valueChanged, this, &RhythmEditor::changed);
    connect(m_at, &QTimeEdit::timeChanged, this, &RhythmEditor::changed);
    connect(m_until, &QTimeEdit::timeChanged, this, &RhythmEditor::changed);
    return times;
}

RhythmEditor::Bound RhythmEditor::makeBound(const QString &word, const QString &name, QDate day)
{
    Bound bound{new QCheckBox(word), new QDateEdit(day.isValid() ? day : m_today)};
    bound.on->setObjectName(name);
    bound.on->setChecked(day.isValid());
    bound.day->setObjectName(name + ".day"_L1);
    bound.day->setAccessibleName(word);
    bound.day->setCalendarPopup(false);
    // A year of four digits typed over one of two would be cut to another century.
    if (!bound.day->displayFormat().contains("yyyy"_L1))
        bound.day->setDisplayFormat(bound.day->displayFormat().replace("yy"_L1, "yyyy"_L1));
    bound.day->setEnabled(day.isValid());
    connect(bound.on, &QCheckBox::toggled, bound.day, &QWidget::setEnabled);
    connect(bound.on, &QCheckBox::toggled, this, &RhythmEditor::changed);
    connect(bound.day, &QDateEdit::dateChanged, this, &RhythmEditor::changed);
    return bound;
}

QWidget *RhythmEditor::buildBounds(const Rhythm &rhythm)
{
    m_zone = new QComboBox;
    m_zone->setObjectName(u"schedule.zone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setMinimumContentsLength(16);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillZones(rhythm.zone);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &RhythmEditor::changed);
    auto *zoneLabel = new TextLabel;
    zoneLabel->setText(tr("Time zone"));
    zoneLabel->setBuddy(m_zone);
    m_from = makeBound(tr("First day"), u"schedule.from"_s, rhythm.from);
    m_to = makeBound(tr("Last day"), u"schedule.to"_s, rhythm.to);
    auto *bounds = new QWidget;
    auto *row = new FlowLayout(bounds, rowGap, rowGap);
    for (QWidget *part : std::initializer_list<QWidget *>{zoneLabel, m_zone, m_from.on, m_from.day, m_to.on, m_to.day})
        row->addWidget(part);
    return bounds;
}

void RhythmEditor::fillZones(const QByteArray &zone)
{
    for (const QByteArray &one : namedZones())
        m_zone->addItem(QString::fromUtf8(one), one);
    if (m_zone->findData(zone) < 0)
        m_zone->insertItem(0, QString::fromUtf8(zone), zone);
    m_zone->setCurrentIndex(m_zone->findData(zone));
}

Rhythm RhythmEditor::rhythm() const
{
    Rhythm rhythm;
    for (const auto &[kind, key] : kindKeys())
        if (key == m_kind->chosen())
            rhythm.kind = kind;
    rhythm.at = minuteOf(*m_at);
    if (rhythm.repeatsWithinDay()) {
        rhythm.every = m_every->value();
        rhythm.until = minuteOf(*m_until);
    }
    if (rhythm.kind == RhythmKind::Weekly) {
        for (int day = 1; day <= 7; ++day)
            if (m_weekdays[day - 1]->isChecked())
                rhythm.days += day;
    } else if (rhythm.kind == RhythmKind::Monthly) {
        rhythm.days = monthDays();
    }
    rhythm.zone = m_zone->currentData().toByteArray();
    rhythm.from = m_from.value();
    rhythm.to = m_to.value();
    return rhythm;
}

/// Empty where a part is no day: the rhythm then has a problem.
QList<int> RhythmEditor::monthDays() const
{
    static const QRegularExpression between(u"[\\s,;.]+"_s);
    const QString last = tr("last", "day of a month");
    QList<int> days;
    for (const QString &part : m_monthDays->text().split(between, Qt::SkipEmptyParts)) {
        const bool isLast = !part.compare(last, Qt::CaseInsensitive) || !part.compare("last"_L1, Qt::CaseInsensitive);
        const int day = isLast ? Rhythm::lastDay : part.toInt();
        if (day < 1 || day > Rhythm::lastDay || (!isLast && day == Rhythm::lastDay))
            return {};
        days += day;
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void RhythmEditor::setTime(int minute)
{
    m_at->setTime(timeOf(minute));
}

void RhythmEditor::showKind()
{
    const RhythmKind kind = rhythm().kind;
    const bool repeats = kind == RhythmKind::Minutes || kind == RhythmKind::Hours;
    m_weekdayRow->setVisible(kind == RhythmKind::Weekly);
    m_monthDaysLabel->setVisible(kind == RhythmKind::Monthly);
    m_monthDays->setVisible(kind == RhythmKind::Monthly);
    for (QWidget *part : std::initializer_list<QWidget *>{m_everyLabel, m_every, m_unit, m_untilLabel, m_until})
        part->setVisible(repeats);
    m_unit->setText(kind == RhythmKind::Minutes ? tr("minutes") : tr("hours"));
    m_atLabel->setText(repeats ? tr("from", "a time of day") : tr("at", "a time of day"));
    m_at->setAccessibleName(repeats ? tr("First time of the day") : tr("Time of day"));
    if (kind == RhythmKind::Minutes && m_every->value() < Rhythm::leastMinutes)
        m_every->setValue(15);
    else if (kind == RhythmKind::Hours && m_every->value() > 24)
        m_every->setValue(1);
}

} // namespace exportdesk
