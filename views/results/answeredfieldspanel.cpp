// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/answeredfieldspanel.h"

#include "models/results/resultanswer.h"
#include "models/results/resultfieldsmodel.h"
#include "views/results/fieldanswerdelegate.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/iconlabel.h"
#include "views/shared/tableview.h"
#include "views/shared/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{
constexpr int pathWidth = 150;
constexpr int rowsMeasured = 200;

/// For the title of a column of figures.
int leastWidth(int column)
{
    switch (column) {
    case ResultFieldsModel::DistinctColumn:
        return 88;
    case ResultFieldsModel::RangeColumn:
        return 120;
    default:
        return 72;
    }
}
} // namespace

AnsweredFieldsPanel::AnsweredFieldsPanel(QWidget *parent)
    : ResultPanel(parent)
    , m_fields(new ResultFieldsModel(this))
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text, this))
    , m_count(new ElidedLabel(Theme::Role::Small, Token::Text2, this))
    , m_warning(new IconLabel(this))
    , m_table(new TableView(this))
    , m_note(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 9, 16, 6);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_warning);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_note);
    column->addStretch();
    m_note->setSentence(true);
    m_note->setContentsMargins(15, 12, 15, 12);
    m_table->setObjectName(u"result.fields"_s);
    m_table->setModel(m_fields);
    m_table->setItemDelegate(new FieldAnswerDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    // As high as its rows, and its columns fold: a bar that comes and goes would lay it out for ever.
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    fitColumns();
    m_table->columns().setFoldOrder({key(ResultFieldsModel::ChangedColumn), key(ResultFieldsModel::RangeColumn),
                                     key(ResultFieldsModel::TypeColumn), key(ResultFieldsModel::DistinctColumn)});
    connect(&Theme::of(this), &Theme::changed, this, [this] {
        fitHeight();
        fitColumns();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (m_table->hasFocus())
            Q_EMIT placeShown(m_table->visualRect(now).translated(m_table->viewport()->mapTo(this, QPoint())));
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const FieldAnswer &field = m_fields->field(index.row()); !field.ofEvents) // rows are profiles
            Q_EMIT fieldOpened(field.path);
    });
}

void AnsweredFieldsPanel::show(const ResultAnswer &answer)
{
    m_areCut = answer.fieldsWereCut;
    m_empty = int(std::count_if(answer.fields.begin(), answer.fields.end(),
                                [](const FieldAnswer &field) { return field.filled == 0 && field.empty > 0; }));
    m_fields->setAnswer(answer);
    fitHeight();
    fitColumns();
    retranslate();
}

void AnsweredFieldsPanel::setHidden(bool hidden)
{
    m_fields->setHidden(hidden);
    fitColumns();
}

QString AnsweredFieldsPanel::key(int column) const
{
    return m_fields->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

/// Figures are never cut off, in whatever language and size of text; paths get the rest.
void AnsweredFieldsPanel::fitColumns()
{
    using Model = ResultFieldsModel;
    const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Strong));
    QList<TableColumn> columns;
    for (const int column : {Model::FieldColumn, Model::FilledColumn, Model::EmptyColumn, Model::DistinctColumn,
                             Model::TypeColumn, Model::RangeColumn, Model::ChangedColumn}) {
        int widest = 0;
        for (int row = 0; row < std::min(m_fields->rowCount(), rowsMeasured); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(m_fields->index(row, column).data().toString()));
        const bool isPath = column == Model::FieldColumn;
        const int figures = std::max(FieldAnswerDelegate::widthOf(column, widest), leastWidth(column));
        columns.append({key(column), isPath ? pathWidth : figures, true, false, isPath});
    }
    m_table->columns().set(columns);
}

void AnsweredFieldsPanel::fitHeight()
{
    const Theme &theme = Theme::of(this);
    m_table->setFixedHeight(theme.headerHeight() + m_fields->rowCount() * theme.rowHeight() + 1);
}

void AnsweredFieldsPanel::retranslate()
{
    m_title->setText(tr("Fields"));
    m_count->setText(tr("%Ln requested", "fields", m_fields->rowCount()));
    m_warning->setIcon(Icon::Warning, Token::Warn);
    m_warning->setText(tr("%Ln field(s) empty throughout", nullptr, m_empty), Token::Warn);
    m_warning->setVisible(m_empty > 0);
    m_table->setAccessibleName(tr("Requested fields"));
    QString note = tr("A map or a list counts as filled when it has at least one entry. Distinct counts of more than "
                      "100,000 rows are approximate.");
    if (m_areCut)
        note = tr("More fields than are counted were exported.") + u' ' + note;
    m_note->setText(note);
}

} // namespace exportdesk
