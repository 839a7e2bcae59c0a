create table author(id integer primary key, name text, born integer);
create table book(id integer primary key, title text, author_id integer references author(id), year integer, pages integer);
create table loan(book_id integer references book(id), member text, out_on text, back_on text);
insert into author values (1,'Ebner',1830),(2,'Zweig',1881),(3,'Bachmann',1926),(4,'Haushofer',1920);
insert into book values (1,'Krambambuli',1,1883,48),(2,'Schachnovelle',2,1942,110),(3,'Malina',3,1971,356),(4,'Die Wand',4,1963,276);
insert into loan values (2,'kim','2026-01-04','2026-01-20'),(2,'ola','2026-02-01',null),(4,'kim','2026-02-03',null);
