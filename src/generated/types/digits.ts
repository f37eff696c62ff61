// Generated from codegen/emit/types-digits.ts by `npm run gen`. Do not edit.
interface Cells {
  [digit: string]: string;
}
interface Rows {
  [digit: string]: Cells;
}
interface Blocks {
  [digit: string]: Rows;
}
interface Sum0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "05";
  6: "06";
  7: "07";
  8: "08";
  9: "09";
}
interface Sum1 {
  [digit: string]: string;
  0: "01";
  1: "02";
  2: "03";
  3: "04";
  4: "05";
  5: "06";
  6: "07";
  7: "08";
  8: "09";
  9: "10";
}
interface Sum2 {
  [digit: string]: string;
  0: "02";
  1: "03";
  2: "04";
  3: "05";
  4: "06";
  5: "07";
  6: "08";
  7: "09";
  8: "10";
  9: "11";
}
interface Sum3 {
  [digit: string]: string;
  0: "03";
  1: "04";
  2: "05";
  3: "06";
  4: "07";
  5: "08";
  6: "09";
  7: "10";
  8: "11";
  9: "12";
}
interface Sum4 {
  [digit: string]: string;
  0: "04";
  1: "05";
  2: "06";
  3: "07";
  4: "08";
  5: "09";
  6: "10";
  7: "11";
  8: "12";
  9: "13";
}
interface Sum5 {
  [digit: string]: string;
  0: "05";
  1: "06";
  2: "07";
  3: "08";
  4: "09";
  5: "10";
  6: "11";
  7: "12";
  8: "13";
  9: "14";
}
interface Sum6 {
  [digit: string]: string;
  0: "06";
  1: "07";
  2: "08";
  3: "09";
  4: "10";
  5: "11";
  6: "12";
  7: "13";
  8: "14";
  9: "15";
}
interface Sum7 {
  [digit: string]: string;
  0: "07";
  1: "08";
  2: "09";
  3: "10";
  4: "11";
  5: "12";
  6: "13";
  7: "14";
  8: "15";
  9: "16";
}
interface Sum8 {
  [digit: string]: string;
  0: "08";
  1: "09";
  2: "10";
  3: "11";
  4: "12";
  5: "13";
  6: "14";
  7: "15";
  8: "16";
  9: "17";
}
interface Sum9 {
  [digit: string]: string;
  0: "09";
  1: "10";
  2: "11";
  3: "12";
  4: "13";
  5: "14";
  6: "15";
  7: "16";
  8: "17";
  9: "18";
}
interface Sum10 {
  [digit: string]: string;
  0: "10";
  1: "11";
  2: "12";
  3: "13";
  4: "14";
  5: "15";
  6: "16";
  7: "17";
  8: "18";
  9: "19";
}
interface Sum11 {
  [digit: string]: string;
  0: "11";
  1: "12";
  2: "13";
  3: "14";
  4: "15";
  5: "16";
  6: "17";
  7: "18";
  8: "19";
  9: "20";
}
interface Sum12 {
  [digit: string]: string;
  0: "12";
  1: "13";
  2: "14";
  3: "15";
  4: "16";
  5: "17";
  6: "18";
  7: "19";
  8: "20";
  9: "21";
}
interface Sum13 {
  [digit: string]: string;
  0: "13";
  1: "14";
  2: "15";
  3: "16";
  4: "17";
  5: "18";
  6: "19";
  7: "20";
  8: "21";
  9: "22";
}
interface Sum14 {
  [digit: string]: string;
  0: "14";
  1: "15";
  2: "16";
  3: "17";
  4: "18";
  5: "19";
  6: "20";
  7: "21";
  8: "22";
  9: "23";
}
interface Sum15 {
  [digit: string]: string;
  0: "15";
  1: "16";
  2: "17";
  3: "18";
  4: "19";
  5: "20";
  6: "21";
  7: "22";
  8: "23";
  9: "24";
}
interface Sum16 {
  [digit: string]: string;
  0: "16";
  1: "17";
  2: "18";
  3: "19";
  4: "20";
  5: "21";
  6: "22";
  7: "23";
  8: "24";
  9: "25";
}
interface Sum17 {
  [digit: string]: string;
  0: "17";
  1: "18";
  2: "19";
  3: "20";
  4: "21";
  5: "22";
  6: "23";
  7: "24";
  8: "25";
  9: "26";
}
interface Sum18 {
  [digit: string]: string;
  0: "18";
  1: "19";
  2: "20";
  3: "21";
  4: "22";
  5: "23";
  6: "24";
  7: "25";
  8: "26";
  9: "27";
}
interface Sum19 {
  [digit: string]: string;
  0: "19";
  1: "20";
  2: "21";
  3: "22";
  4: "23";
  5: "24";
  6: "25";
  7: "26";
  8: "27";
  9: "28";
}
interface Sum20 {
  [digit: string]: string;
  0: "20";
  1: "21";
  2: "22";
  3: "23";
  4: "24";
  5: "25";
  6: "26";
  7: "27";
  8: "28";
  9: "29";
}
interface Sum21 {
  [digit: string]: string;
  0: "21";
  1: "22";
  2: "23";
  3: "24";
  4: "25";
  5: "26";
  6: "27";
  7: "28";
  8: "29";
  9: "30";
}
interface Sum22 {
  [digit: string]: string;
  0: "22";
  1: "23";
  2: "24";
  3: "25";
  4: "26";
  5: "27";
  6: "28";
  7: "29";
  8: "30";
  9: "31";
}
interface Sum23 {
  [digit: string]: string;
  0: "23";
  1: "24";
  2: "25";
  3: "26";
  4: "27";
  5: "28";
  6: "29";
  7: "30";
  8: "31";
  9: "32";
}
interface Sum24 {
  [digit: string]: string;
  0: "24";
  1: "25";
  2: "26";
  3: "27";
  4: "28";
  5: "29";
  6: "30";
  7: "31";
  8: "32";
  9: "33";
}
interface Sum25 {
  [digit: string]: string;
  0: "25";
  1: "26";
  2: "27";
  3: "28";
  4: "29";
  5: "30";
  6: "31";
  7: "32";
  8: "33";
  9: "34";
}
interface Sum26 {
  [digit: string]: string;
  0: "26";
  1: "27";
  2: "28";
  3: "29";
  4: "30";
  5: "31";
  6: "32";
  7: "33";
  8: "34";
  9: "35";
}
interface Sum27 {
  [digit: string]: string;
  0: "27";
  1: "28";
  2: "29";
  3: "30";
  4: "31";
  5: "32";
  6: "33";
  7: "34";
  8: "35";
  9: "36";
}
interface Sum28 {
  [digit: string]: string;
  0: "28";
  1: "29";
  2: "30";
  3: "31";
  4: "32";
  5: "33";
  6: "34";
  7: "35";
  8: "36";
  9: "37";
}
interface Sum29 {
  [digit: string]: string;
  0: "29";
  1: "30";
  2: "31";
  3: "32";
  4: "33";
  5: "34";
  6: "35";
  7: "36";
  8: "37";
  9: "38";
}
interface Sum30 {
  [digit: string]: string;
  0: "30";
  1: "31";
  2: "32";
  3: "33";
  4: "34";
  5: "35";
  6: "36";
  7: "37";
  8: "38";
  9: "39";
}
interface Sum31 {
  [digit: string]: string;
  0: "31";
  1: "32";
  2: "33";
  3: "34";
  4: "35";
  5: "36";
  6: "37";
  7: "38";
  8: "39";
  9: "40";
}
interface Sum32 {
  [digit: string]: string;
  0: "32";
  1: "33";
  2: "34";
  3: "35";
  4: "36";
  5: "37";
  6: "38";
  7: "39";
  8: "40";
  9: "41";
}
interface Sum33 {
  [digit: string]: string;
  0: "33";
  1: "34";
  2: "35";
  3: "36";
  4: "37";
  5: "38";
  6: "39";
  7: "40";
  8: "41";
  9: "42";
}
interface Sum34 {
  [digit: string]: string;
  0: "34";
  1: "35";
  2: "36";
  3: "37";
  4: "38";
  5: "39";
  6: "40";
  7: "41";
  8: "42";
  9: "43";
}
interface Sum35 {
  [digit: string]: string;
  0: "35";
  1: "36";
  2: "37";
  3: "38";
  4: "39";
  5: "40";
  6: "41";
  7: "42";
  8: "43";
  9: "44";
}
interface Sum36 {
  [digit: string]: string;
  0: "36";
  1: "37";
  2: "38";
  3: "39";
  4: "40";
  5: "41";
  6: "42";
  7: "43";
  8: "44";
  9: "45";
}
interface Sum37 {
  [digit: string]: string;
  0: "37";
  1: "38";
  2: "39";
  3: "40";
  4: "41";
  5: "42";
  6: "43";
  7: "44";
  8: "45";
  9: "46";
}
interface Sum38 {
  [digit: string]: string;
  0: "38";
  1: "39";
  2: "40";
  3: "41";
  4: "42";
  5: "43";
  6: "44";
  7: "45";
  8: "46";
  9: "47";
}
interface Sum39 {
  [digit: string]: string;
  0: "39";
  1: "40";
  2: "41";
  3: "42";
  4: "43";
  5: "44";
  6: "45";
  7: "46";
  8: "47";
  9: "48";
}
interface Sum40 {
  [digit: string]: string;
  0: "40";
  1: "41";
  2: "42";
  3: "43";
  4: "44";
  5: "45";
  6: "46";
  7: "47";
  8: "48";
  9: "49";
}
interface Sum41 {
  [digit: string]: string;
  0: "41";
  1: "42";
  2: "43";
  3: "44";
  4: "45";
  5: "46";
  6: "47";
  7: "48";
  8: "49";
  9: "50";
}
interface Sum42 {
  [digit: string]: string;
  0: "42";
  1: "43";
  2: "44";
  3: "45";
  4: "46";
  5: "47";
  6: "48";
  7: "49";
  8: "50";
  9: "51";
}
interface Sum43 {
  [digit: string]: string;
  0: "43";
  1: "44";
  2: "45";
  3: "46";
  4: "47";
  5: "48";
  6: "49";
  7: "50";
  8: "51";
  9: "52";
}
interface Sum44 {
  [digit: string]: string;
  0: "44";
  1: "45";
  2: "46";
  3: "47";
  4: "48";
  5: "49";
  6: "50";
  7: "51";
  8: "52";
  9: "53";
}
interface Sum45 {
  [digit: string]: string;
  0: "45";
  1: "46";
  2: "47";
  3: "48";
  4: "49";
  5: "50";
  6: "51";
  7: "52";
  8: "53";
  9: "54";
}
interface Sum46 {
  [digit: string]: string;
  0: "46";
  1: "47";
  2: "48";
  3: "49";
  4: "50";
  5: "51";
  6: "52";
  7: "53";
  8: "54";
  9: "55";
}
interface Sum47 {
  [digit: string]: string;
  0: "47";
  1: "48";
  2: "49";
  3: "50";
  4: "51";
  5: "52";
  6: "53";
  7: "54";
  8: "55";
  9: "56";
}
interface Sum48 {
  [digit: string]: string;
  0: "48";
  1: "49";
  2: "50";
  3: "51";
  4: "52";
  5: "53";
  6: "54";
  7: "55";
  8: "56";
  9: "57";
}
interface Sum49 {
  [digit: string]: string;
  0: "49";
  1: "50";
  2: "51";
  3: "52";
  4: "53";
  5: "54";
  6: "55";
  7: "56";
  8: "57";
  9: "58";
}
interface Sum50 {
  [digit: string]: string;
  0: "50";
  1: "51";
  2: "52";
  3: "53";
  4: "54";
  5: "55";
  6: "56";
  7: "57";
  8: "58";
  9: "59";
}
interface Sum51 {
  [digit: string]: string;
  0: "51";
  1: "52";
  2: "53";
  3: "54";
  4: "55";
  5: "56";
  6: "57";
  7: "58";
  8: "59";
  9: "60";
}
interface Sum52 {
  [digit: string]: string;
  0: "52";
  1: "53";
  2: "54";
  3: "55";
  4: "56";
  5: "57";
  6: "58";
  7: "59";
  8: "60";
  9: "61";
}
interface Sum53 {
  [digit: string]: string;
  0: "53";
  1: "54";
  2: "55";
  3: "56";
  4: "57";
  5: "58";
  6: "59";
  7: "60";
  8: "61";
  9: "62";
}
interface Sum54 {
  [digit: string]: string;
  0: "54";
  1: "55";
  2: "56";
  3: "57";
  4: "58";
  5: "59";
  6: "60";
  7: "61";
  8: "62";
  9: "63";
}
interface Sum55 {
  [digit: string]: string;
  0: "55";
  1: "56";
  2: "57";
  3: "58";
  4: "59";
  5: "60";
  6: "61";
  7: "62";
  8: "63";
  9: "64";
}
interface Sum56 {
  [digit: string]: string;
  0: "56";
  1: "57";
  2: "58";
  3: "59";
  4: "60";
  5: "61";
  6: "62";
  7: "63";
  8: "64";
  9: "65";
}
interface Sum57 {
  [digit: string]: string;
  0: "57";
  1: "58";
  2: "59";
  3: "60";
  4: "61";
  5: "62";
  6: "63";
  7: "64";
  8: "65";
  9: "66";
}
interface Sum58 {
  [digit: string]: string;
  0: "58";
  1: "59";
  2: "60";
  3: "61";
  4: "62";
  5: "63";
  6: "64";
  7: "65";
  8: "66";
  9: "67";
}
interface Sum59 {
  [digit: string]: string;
  0: "59";
  1: "60";
  2: "61";
  3: "62";
  4: "63";
  5: "64";
  6: "65";
  7: "66";
  8: "67";
  9: "68";
}
interface Sum60 {
  [digit: string]: string;
  0: "60";
  1: "61";
  2: "62";
  3: "63";
  4: "64";
  5: "65";
  6: "66";
  7: "67";
  8: "68";
  9: "69";
}
interface Sum61 {
  [digit: string]: string;
  0: "61";
  1: "62";
  2: "63";
  3: "64";
  4: "65";
  5: "66";
  6: "67";
  7: "68";
  8: "69";
  9: "70";
}
interface Sum62 {
  [digit: string]: string;
  0: "62";
  1: "63";
  2: "64";
  3: "65";
  4: "66";
  5: "67";
  6: "68";
  7: "69";
  8: "70";
  9: "71";
}
interface Sum63 {
  [digit: string]: string;
  0: "63";
  1: "64";
  2: "65";
  3: "66";
  4: "67";
  5: "68";
  6: "69";
  7: "70";
  8: "71";
  9: "72";
}
interface Sum64 {
  [digit: string]: string;
  0: "64";
  1: "65";
  2: "66";
  3: "67";
  4: "68";
  5: "69";
  6: "70";
  7: "71";
  8: "72";
  9: "73";
}
interface Sum65 {
  [digit: string]: string;
  0: "65";
  1: "66";
  2: "67";
  3: "68";
  4: "69";
  5: "70";
  6: "71";
  7: "72";
  8: "73";
  9: "74";
}
interface Sum66 {
  [digit: string]: string;
  0: "66";
  1: "67";
  2: "68";
  3: "69";
  4: "70";
  5: "71";
  6: "72";
  7: "73";
  8: "74";
  9: "75";
}
interface Sum67 {
  [digit: string]: string;
  0: "67";
  1: "68";
  2: "69";
  3: "70";
  4: "71";
  5: "72";
  6: "73";
  7: "74";
  8: "75";
  9: "76";
}
interface Sum68 {
  [digit: string]: string;
  0: "68";
  1: "69";
  2: "70";
  3: "71";
  4: "72";
  5: "73";
  6: "74";
  7: "75";
  8: "76";
  9: "77";
}
interface Sum69 {
  [digit: string]: string;
  0: "69";
  1: "70";
  2: "71";
  3: "72";
  4: "73";
  5: "74";
  6: "75";
  7: "76";
  8: "77";
  9: "78";
}
interface Sum70 {
  [digit: string]: string;
  0: "70";
  1: "71";
  2: "72";
  3: "73";
  4: "74";
  5: "75";
  6: "76";
  7: "77";
  8: "78";
  9: "79";
}
interface Sum71 {
  [digit: string]: string;
  0: "71";
  1: "72";
  2: "73";
  3: "74";
  4: "75";
  5: "76";
  6: "77";
  7: "78";
  8: "79";
  9: "80";
}
interface Sum72 {
  [digit: string]: string;
  0: "72";
  1: "73";
  2: "74";
  3: "75";
  4: "76";
  5: "77";
  6: "78";
  7: "79";
  8: "80";
  9: "81";
}
interface Sum73 {
  [digit: string]: string;
  0: "73";
  1: "74";
  2: "75";
  3: "76";
  4: "77";
  5: "78";
  6: "79";
  7: "80";
  8: "81";
  9: "82";
}
interface Sum74 {
  [digit: string]: string;
  0: "74";
  1: "75";
  2: "76";
  3: "77";
  4: "78";
  5: "79";
  6: "80";
  7: "81";
  8: "82";
  9: "83";
}
interface Sum75 {
  [digit: string]: string;
  0: "75";
  1: "76";
  2: "77";
  3: "78";
  4: "79";
  5: "80";
  6: "81";
  7: "82";
  8: "83";
  9: "84";
}
interface Sum76 {
  [digit: string]: string;
  0: "76";
  1: "77";
  2: "78";
  3: "79";
  4: "80";
  5: "81";
  6: "82";
  7: "83";
  8: "84";
  9: "85";
}
interface Sum77 {
  [digit: string]: string;
  0: "77";
  1: "78";
  2: "79";
  3: "80";
  4: "81";
  5: "82";
  6: "83";
  7: "84";
  8: "85";
  9: "86";
}
interface Sum78 {
  [digit: string]: string;
  0: "78";
  1: "79";
  2: "80";
  3: "81";
  4: "82";
  5: "83";
  6: "84";
  7: "85";
  8: "86";
  9: "87";
}
interface Sum79 {
  [digit: string]: string;
  0: "79";
  1: "80";
  2: "81";
  3: "82";
  4: "83";
  5: "84";
  6: "85";
  7: "86";
  8: "87";
  9: "88";
}
interface Sum80 {
  [digit: string]: string;
  0: "80";
  1: "81";
  2: "82";
  3: "83";
  4: "84";
  5: "85";
  6: "86";
  7: "87";
  8: "88";
  9: "89";
}
interface Sum81 {
  [digit: string]: string;
  0: "81";
  1: "82";
  2: "83";
  3: "84";
  4: "85";
  5: "86";
  6: "87";
  7: "88";
  8: "89";
  9: "90";
}
interface Sum82 {
  [digit: string]: string;
  0: "82";
  1: "83";
  2: "84";
  3: "85";
  4: "86";
  5: "87";
  6: "88";
  7: "89";
  8: "90";
  9: "91";
}
interface Sum83 {
  [digit: string]: string;
  0: "83";
  1: "84";
  2: "85";
  3: "86";
  4: "87";
  5: "88";
  6: "89";
  7: "90";
  8: "91";
  9: "92";
}
interface Sum84 {
  [digit: string]: string;
  0: "84";
  1: "85";
  2: "86";
  3: "87";
  4: "88";
  5: "89";
  6: "90";
  7: "91";
  8: "92";
  9: "93";
}
interface Sum85 {
  [digit: string]: string;
  0: "85";
  1: "86";
  2: "87";
  3: "88";
  4: "89";
  5: "90";
  6: "91";
  7: "92";
  8: "93";
  9: "94";
}
interface Sum86 {
  [digit: string]: string;
  0: "86";
  1: "87";
  2: "88";
  3: "89";
  4: "90";
  5: "91";
  6: "92";
  7: "93";
  8: "94";
  9: "95";
}
interface Sum87 {
  [digit: string]: string;
  0: "87";
  1: "88";
  2: "89";
  3: "90";
  4: "91";
  5: "92";
  6: "93";
  7: "94";
  8: "95";
  9: "96";
}
interface Sum88 {
  [digit: string]: string;
  0: "88";
  1: "89";
  2: "90";
  3: "91";
  4: "92";
  5: "93";
  6: "94";
  7: "95";
  8: "96";
  9: "97";
}
interface Sum89 {
  [digit: string]: string;
  0: "89";
  1: "90";
  2: "91";
  3: "92";
  4: "93";
  5: "94";
  6: "95";
  7: "96";
  8: "97";
  9: "98";
}
interface Sum90 {
  [digit: string]: string;
  0: "90";
  1: "91";
  2: "92";
  3: "93";
  4: "94";
  5: "95";
  6: "96";
  7: "97";
  8: "98";
  9: "99";
}
interface Product0 {
  [digit: string]: Cells;
  0: Sum0;
  1: Sum1;
  2: Sum2;
  3: Sum3;
  4: Sum4;
  5: Sum5;
  6: Sum6;
  7: Sum7;
  8: Sum8;
  9: Sum9;
}
interface Product1 {
  [digit: string]: Cells;
  0: Sum1;
  1: Sum2;
  2: Sum3;
  3: Sum4;
  4: Sum5;
  5: Sum6;
  6: Sum7;
  7: Sum8;
  8: Sum9;
  9: Sum10;
}
interface Product2 {
  [digit: string]: Cells;
  0: Sum2;
  1: Sum3;
  2: Sum4;
  3: Sum5;
  4: Sum6;
  5: Sum7;
  6: Sum8;
  7: Sum9;
  8: Sum10;
  9: Sum11;
}
interface Product3 {
  [digit: string]: Cells;
  0: Sum3;
  1: Sum4;
  2: Sum5;
  3: Sum6;
  4: Sum7;
  5: Sum8;
  6: Sum9;
  7: Sum10;
  8: Sum11;
  9: Sum12;
}
interface Product4 {
  [digit: string]: Cells;
  0: Sum4;
  1: Sum5;
  2: Sum6;
  3: Sum7;
  4: Sum8;
  5: Sum9;
  6: Sum10;
  7: Sum11;
  8: Sum12;
  9: Sum13;
}
interface Product5 {
  [digit: string]: Cells;
  0: Sum5;
  1: Sum6;
  2: Sum7;
  3: Sum8;
  4: Sum9;
  5: Sum10;
  6: Sum11;
  7: Sum12;
  8: Sum13;
  9: Sum14;
}
interface Product6 {
  [digit: string]: Cells;
  0: Sum6;
  1: Sum7;
  2: Sum8;
  3: Sum9;
  4: Sum10;
  5: Sum11;
  6: Sum12;
  7: Sum13;
  8: Sum14;
  9: Sum15;
}
interface Product7 {
  [digit: string]: Cells;
  0: Sum7;
  1: Sum8;
  2: Sum9;
  3: Sum10;
  4: Sum11;
  5: Sum12;
  6: Sum13;
  7: Sum14;
  8: Sum15;
  9: Sum16;
}
interface Product8 {
  [digit: string]: Cells;
  0: Sum8;
  1: Sum9;
  2: Sum10;
  3: Sum11;
  4: Sum12;
  5: Sum13;
  6: Sum14;
  7: Sum15;
  8: Sum16;
  9: Sum17;
}
interface Product9 {
  [digit: string]: Cells;
  0: Sum9;
  1: Sum10;
  2: Sum11;
  3: Sum12;
  4: Sum13;
  5: Sum14;
  6: Sum15;
  7: Sum16;
  8: Sum17;
  9: Sum18;
}
interface Product10 {
  [digit: string]: Cells;
  0: Sum10;
  1: Sum11;
  2: Sum12;
  3: Sum13;
  4: Sum14;
  5: Sum15;
  6: Sum16;
  7: Sum17;
  8: Sum18;
  9: Sum19;
}
interface Product12 {
  [digit: string]: Cells;
  0: Sum12;
  1: Sum13;
  2: Sum14;
  3: Sum15;
  4: Sum16;
  5: Sum17;
  6: Sum18;
  7: Sum19;
  8: Sum20;
  9: Sum21;
}
interface Product14 {
  [digit: string]: Cells;
  0: Sum14;
  1: Sum15;
  2: Sum16;
  3: Sum17;
  4: Sum18;
  5: Sum19;
  6: Sum20;
  7: Sum21;
  8: Sum22;
  9: Sum23;
}
interface Product15 {
  [digit: string]: Cells;
  0: Sum15;
  1: Sum16;
  2: Sum17;
  3: Sum18;
  4: Sum19;
  5: Sum20;
  6: Sum21;
  7: Sum22;
  8: Sum23;
  9: Sum24;
}
interface Product16 {
  [digit: string]: Cells;
  0: Sum16;
  1: Sum17;
  2: Sum18;
  3: Sum19;
  4: Sum20;
  5: Sum21;
  6: Sum22;
  7: Sum23;
  8: Sum24;
  9: Sum25;
}
interface Product18 {
  [digit: string]: Cells;
  0: Sum18;
  1: Sum19;
  2: Sum20;
  3: Sum21;
  4: Sum22;
  5: Sum23;
  6: Sum24;
  7: Sum25;
  8: Sum26;
  9: Sum27;
}
interface Product20 {
  [digit: string]: Cells;
  0: Sum20;
  1: Sum21;
  2: Sum22;
  3: Sum23;
  4: Sum24;
  5: Sum25;
  6: Sum26;
  7: Sum27;
  8: Sum28;
  9: Sum29;
}
interface Product21 {
  [digit: string]: Cells;
  0: Sum21;
  1: Sum22;
  2: Sum23;
  3: Sum24;
  4: Sum25;
  5: Sum26;
  6: Sum27;
  7: Sum28;
  8: Sum29;
  9: Sum30;
}
interface Product24 {
  [digit: string]: Cells;
  0: Sum24;
  1: Sum25;
  2: Sum26;
  3: Sum27;
  4: Sum28;
  5: Sum29;
  6: Sum30;
  7: Sum31;
  8: Sum32;
  9: Sum33;
}
interface Product25 {
  [digit: string]: Cells;
  0: Sum25;
  1: Sum26;
  2: Sum27;
  3: Sum28;
  4: Sum29;
  5: Sum30;
  6: Sum31;
  7: Sum32;
  8: Sum33;
  9: Sum34;
}
interface Product27 {
  [digit: string]: Cells;
  0: Sum27;
  1: Sum28;
  2: Sum29;
  3: Sum30;
  4: Sum31;
  5: Sum32;
  6: Sum33;
  7: Sum34;
  8: Sum35;
  9: Sum36;
}
interface Product28 {
  [digit: string]: Cells;
  0: Sum28;
  1: Sum29;
  2: Sum30;
  3: Sum31;
  4: Sum32;
  5: Sum33;
  6: Sum34;
  7: Sum35;
  8: Sum36;
  9: Sum37;
}
interface Product30 {
  [digit: string]: Cells;
  0: Sum30;
  1: Sum31;
  2: Sum32;
  3: Sum33;
  4: Sum34;
  5: Sum35;
  6: Sum36;
  7: Sum37;
  8: Sum38;
  9: Sum39;
}
interface Product32 {
  [digit: string]: Cells;
  0: Sum32;
  1: Sum33;
  2: Sum34;
  3: Sum35;
  4: Sum36;
  5: Sum37;
  6: Sum38;
  7: Sum39;
  8: Sum40;
  9: Sum41;
}
interface Product35 {
  [digit: string]: Cells;
  0: Sum35;
  1: Sum36;
  2: Sum37;
  3: Sum38;
  4: Sum39;
  5: Sum40;
  6: Sum41;
  7: Sum42;
  8: Sum43;
  9: Sum44;
}
interface Product36 {
  [digit: string]: Cells;
  0: Sum36;
  1: Sum37;
  2: Sum38;
  3: Sum39;
  4: Sum40;
  5: Sum41;
  6: Sum42;
  7: Sum43;
  8: Sum44;
  9: Sum45;
}
interface Product40 {
  [digit: string]: Cells;
  0: Sum40;
  1: Sum41;
  2: Sum42;
  3: Sum43;
  4: Sum44;
  5: Sum45;
  6: Sum46;
  7: Sum47;
  8: Sum48;
  9: Sum49;
}
interface Product42 {
  [digit: string]: Cells;
  0: Sum42;
  1: Sum43;
  2: Sum44;
  3: Sum45;
  4: Sum46;
  5: Sum47;
  6: Sum48;
  7: Sum49;
  8: Sum50;
  9: Sum51;
}
interface Product45 {
  [digit: string]: Cells;
  0: Sum45;
  1: Sum46;
  2: Sum47;
  3: Sum48;
  4: Sum49;
  5: Sum50;
  6: Sum51;
  7: Sum52;
  8: Sum53;
  9: Sum54;
}
interface Product48 {
  [digit: string]: Cells;
  0: Sum48;
  1: Sum49;
  2: Sum50;
  3: Sum51;
  4: Sum52;
  5: Sum53;
  6: Sum54;
  7: Sum55;
  8: Sum56;
  9: Sum57;
}
interface Product49 {
  [digit: string]: Cells;
  0: Sum49;
  1: Sum50;
  2: Sum51;
  3: Sum52;
  4: Sum53;
  5: Sum54;
  6: Sum55;
  7: Sum56;
  8: Sum57;
  9: Sum58;
}
interface Product54 {
  [digit: string]: Cells;
  0: Sum54;
  1: Sum55;
  2: Sum56;
  3: Sum57;
  4: Sum58;
  5: Sum59;
  6: Sum60;
  7: Sum61;
  8: Sum62;
  9: Sum63;
}
interface Product56 {
  [digit: string]: Cells;
  0: Sum56;
  1: Sum57;
  2: Sum58;
  3: Sum59;
  4: Sum60;
  5: Sum61;
  6: Sum62;
  7: Sum63;
  8: Sum64;
  9: Sum65;
}
interface Product63 {
  [digit: string]: Cells;
  0: Sum63;
  1: Sum64;
  2: Sum65;
  3: Sum66;
  4: Sum67;
  5: Sum68;
  6: Sum69;
  7: Sum70;
  8: Sum71;
  9: Sum72;
}
interface Product64 {
  [digit: string]: Cells;
  0: Sum64;
  1: Sum65;
  2: Sum66;
  3: Sum67;
  4: Sum68;
  5: Sum69;
  6: Sum70;
  7: Sum71;
  8: Sum72;
  9: Sum73;
}
interface Product72 {
  [digit: string]: Cells;
  0: Sum72;
  1: Sum73;
  2: Sum74;
  3: Sum75;
  4: Sum76;
  5: Sum77;
  6: Sum78;
  7: Sum79;
  8: Sum80;
  9: Sum81;
}
interface Product81 {
  [digit: string]: Cells;
  0: Sum81;
  1: Sum82;
  2: Sum83;
  3: Sum84;
  4: Sum85;
  5: Sum86;
  6: Sum87;
  7: Sum88;
  8: Sum89;
  9: Sum90;
}
interface Times0 {
  [digit: string]: Rows;
  0: Product0;
  1: Product0;
  2: Product0;
  3: Product0;
  4: Product0;
  5: Product0;
  6: Product0;
  7: Product0;
  8: Product0;
  9: Product0;
}
interface Times1 {
  [digit: string]: Rows;
  0: Product0;
  1: Product1;
  2: Product2;
  3: Product3;
  4: Product4;
  5: Product5;
  6: Product6;
  7: Product7;
  8: Product8;
  9: Product9;
}
interface Times2 {
  [digit: string]: Rows;
  0: Product0;
  1: Product2;
  2: Product4;
  3: Product6;
  4: Product8;
  5: Product10;
  6: Product12;
  7: Product14;
  8: Product16;
  9: Product18;
}
interface Times3 {
  [digit: string]: Rows;
  0: Product0;
  1: Product3;
  2: Product6;
  3: Product9;
  4: Product12;
  5: Product15;
  6: Product18;
  7: Product21;
  8: Product24;
  9: Product27;
}
interface Times4 {
  [digit: string]: Rows;
  0: Product0;
  1: Product4;
  2: Product8;
  3: Product12;
  4: Product16;
  5: Product20;
  6: Product24;
  7: Product28;
  8: Product32;
  9: Product36;
}
interface Times5 {
  [digit: string]: Rows;
  0: Product0;
  1: Product5;
  2: Product10;
  3: Product15;
  4: Product20;
  5: Product25;
  6: Product30;
  7: Product35;
  8: Product40;
  9: Product45;
}
interface Times6 {
  [digit: string]: Rows;
  0: Product0;
  1: Product6;
  2: Product12;
  3: Product18;
  4: Product24;
  5: Product30;
  6: Product36;
  7: Product42;
  8: Product48;
  9: Product54;
}
interface Times7 {
  [digit: string]: Rows;
  0: Product0;
  1: Product7;
  2: Product14;
  3: Product21;
  4: Product28;
  5: Product35;
  6: Product42;
  7: Product49;
  8: Product56;
  9: Product63;
}
interface Times8 {
  [digit: string]: Rows;
  0: Product0;
  1: Product8;
  2: Product16;
  3: Product24;
  4: Product32;
  5: Product40;
  6: Product48;
  7: Product56;
  8: Product64;
  9: Product72;
}
interface Times9 {
  [digit: string]: Rows;
  0: Product0;
  1: Product9;
  2: Product18;
  3: Product27;
  4: Product36;
  5: Product45;
  6: Product54;
  7: Product63;
  8: Product72;
  9: Product81;
}
/** `Times[a][b][x][c]` is a·b + x + c in two digits. */
export interface Times {
  [digit: string]: Blocks;
  0: Times0;
  1: Times1;
  2: Times2;
  3: Times3;
  4: Times4;
  5: Times5;
  6: Times6;
  7: Times7;
  8: Times8;
  9: Times9;
}
/** `Plus[a][b][c]` is a + b + c in two digits. */
export type Plus = Times1;
interface DifferenceMinus9 {
  [digit: string]: string;
  0: "11";
  1: "10";
}
interface DifferenceMinus8 {
  [digit: string]: string;
  0: "12";
  1: "11";
}
interface DifferenceMinus7 {
  [digit: string]: string;
  0: "13";
  1: "12";
}
interface DifferenceMinus6 {
  [digit: string]: string;
  0: "14";
  1: "13";
}
interface DifferenceMinus5 {
  [digit: string]: string;
  0: "15";
  1: "14";
}
interface DifferenceMinus4 {
  [digit: string]: string;
  0: "16";
  1: "15";
}
interface DifferenceMinus3 {
  [digit: string]: string;
  0: "17";
  1: "16";
}
interface DifferenceMinus2 {
  [digit: string]: string;
  0: "18";
  1: "17";
}
interface DifferenceMinus1 {
  [digit: string]: string;
  0: "19";
  1: "18";
}
interface Difference0 {
  [digit: string]: string;
  0: "00";
  1: "19";
}
interface Difference1 {
  [digit: string]: string;
  0: "01";
  1: "00";
}
interface Difference2 {
  [digit: string]: string;
  0: "02";
  1: "01";
}
interface Difference3 {
  [digit: string]: string;
  0: "03";
  1: "02";
}
interface Difference4 {
  [digit: string]: string;
  0: "04";
  1: "03";
}
interface Difference5 {
  [digit: string]: string;
  0: "05";
  1: "04";
}
interface Difference6 {
  [digit: string]: string;
  0: "06";
  1: "05";
}
interface Difference7 {
  [digit: string]: string;
  0: "07";
  1: "06";
}
interface Difference8 {
  [digit: string]: string;
  0: "08";
  1: "07";
}
interface Difference9 {
  [digit: string]: string;
  0: "09";
  1: "08";
}
interface Minus0 {
  [digit: string]: Cells;
  0: Difference0;
  1: DifferenceMinus1;
  2: DifferenceMinus2;
  3: DifferenceMinus3;
  4: DifferenceMinus4;
  5: DifferenceMinus5;
  6: DifferenceMinus6;
  7: DifferenceMinus7;
  8: DifferenceMinus8;
  9: DifferenceMinus9;
}
interface Minus1 {
  [digit: string]: Cells;
  0: Difference1;
  1: Difference0;
  2: DifferenceMinus1;
  3: DifferenceMinus2;
  4: DifferenceMinus3;
  5: DifferenceMinus4;
  6: DifferenceMinus5;
  7: DifferenceMinus6;
  8: DifferenceMinus7;
  9: DifferenceMinus8;
}
interface Minus2 {
  [digit: string]: Cells;
  0: Difference2;
  1: Difference1;
  2: Difference0;
  3: DifferenceMinus1;
  4: DifferenceMinus2;
  5: DifferenceMinus3;
  6: DifferenceMinus4;
  7: DifferenceMinus5;
  8: DifferenceMinus6;
  9: DifferenceMinus7;
}
interface Minus3 {
  [digit: string]: Cells;
  0: Difference3;
  1: Difference2;
  2: Difference1;
  3: Difference0;
  4: DifferenceMinus1;
  5: DifferenceMinus2;
  6: DifferenceMinus3;
  7: DifferenceMinus4;
  8: DifferenceMinus5;
  9: DifferenceMinus6;
}
interface Minus4 {
  [digit: string]: Cells;
  0: Difference4;
  1: Difference3;
  2: Difference2;
  3: Difference1;
  4: Difference0;
  5: DifferenceMinus1;
  6: DifferenceMinus2;
  7: DifferenceMinus3;
  8: DifferenceMinus4;
  9: DifferenceMinus5;
}
interface Minus5 {
  [digit: string]: Cells;
  0: Difference5;
  1: Difference4;
  2: Difference3;
  3: Difference2;
  4: Difference1;
  5: Difference0;
  6: DifferenceMinus1;
  7: DifferenceMinus2;
  8: DifferenceMinus3;
  9: DifferenceMinus4;
}
interface Minus6 {
  [digit: string]: Cells;
  0: Difference6;
  1: Difference5;
  2: Difference4;
  3: Difference3;
  4: Difference2;
  5: Difference1;
  6: Difference0;
  7: DifferenceMinus1;
  8: DifferenceMinus2;
  9: DifferenceMinus3;
}
interface Minus7 {
  [digit: string]: Cells;
  0: Difference7;
  1: Difference6;
  2: Difference5;
  3: Difference4;
  4: Difference3;
  5: Difference2;
  6: Difference1;
  7: Difference0;
  8: DifferenceMinus1;
  9: DifferenceMinus2;
}
interface Minus8 {
  [digit: string]: Cells;
  0: Difference8;
  1: Difference7;
  2: Difference6;
  3: Difference5;
  4: Difference4;
  5: Difference3;
  6: Difference2;
  7: Difference1;
  8: Difference0;
  9: DifferenceMinus1;
}
interface Minus9 {
  [digit: string]: Cells;
  0: Difference9;
  1: Difference8;
  2: Difference7;
  3: Difference6;
  4: Difference5;
  5: Difference4;
  6: Difference3;
  7: Difference2;
  8: Difference1;
  9: Difference0;
}
/** `Minus[a][b][c]` is a − b − c: the borrow (0 or 1), then the digit. */
export interface Minus {
  [digit: string]: Rows;
  0: Minus0;
  1: Minus1;
  2: Minus2;
  3: Minus3;
  4: Minus4;
  5: Minus5;
  6: Minus6;
  7: Minus7;
  8: Minus8;
  9: Minus9;
}
interface Signs {
  [digit: string]: -1 | 0 | 1;
}
interface Order0 {
  [digit: string]: -1 | 0 | 1;
  0: 0;
  1: -1;
  2: -1;
  3: -1;
  4: -1;
  5: -1;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order1 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 0;
  2: -1;
  3: -1;
  4: -1;
  5: -1;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order2 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 0;
  3: -1;
  4: -1;
  5: -1;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order3 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 0;
  4: -1;
  5: -1;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order4 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 0;
  5: -1;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order5 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 1;
  5: 0;
  6: -1;
  7: -1;
  8: -1;
  9: -1;
}
interface Order6 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 1;
  5: 1;
  6: 0;
  7: -1;
  8: -1;
  9: -1;
}
interface Order7 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 1;
  5: 1;
  6: 1;
  7: 0;
  8: -1;
  9: -1;
}
interface Order8 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 1;
  5: 1;
  6: 1;
  7: 1;
  8: 0;
  9: -1;
}
interface Order9 {
  [digit: string]: -1 | 0 | 1;
  0: 1;
  1: 1;
  2: 1;
  3: 1;
  4: 1;
  5: 1;
  6: 1;
  7: 1;
  8: 1;
  9: 0;
}
/** `Order[a][b]` is the sign of a − b. */
export interface Order {
  [digit: string]: Signs;
  0: Order0;
  1: Order1;
  2: Order2;
  3: Order3;
  4: Order4;
  5: Order5;
  6: Order6;
  7: Order7;
  8: Order8;
  9: Order9;
}
interface Over1Rest0 {
  [digit: string]: string;
  0: "00";
  1: "10";
  2: "20";
  3: "30";
  4: "40";
  5: "50";
  6: "60";
  7: "70";
  8: "80";
  9: "90";
}
interface Over1 {
  [digit: string]: Cells;
  0: Over1Rest0;
}
interface Over2Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "10";
  3: "11";
  4: "20";
  5: "21";
  6: "30";
  7: "31";
  8: "40";
  9: "41";
}
interface Over2Rest1 {
  [digit: string]: string;
  0: "50";
  1: "51";
  2: "60";
  3: "61";
  4: "70";
  5: "71";
  6: "80";
  7: "81";
  8: "90";
  9: "91";
}
interface Over2 {
  [digit: string]: Cells;
  0: Over2Rest0;
  1: Over2Rest1;
}
interface Over3Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "10";
  4: "11";
  5: "12";
  6: "20";
  7: "21";
  8: "22";
  9: "30";
}
interface Over3Rest1 {
  [digit: string]: string;
  0: "31";
  1: "32";
  2: "40";
  3: "41";
  4: "42";
  5: "50";
  6: "51";
  7: "52";
  8: "60";
  9: "61";
}
interface Over3Rest2 {
  [digit: string]: string;
  0: "62";
  1: "70";
  2: "71";
  3: "72";
  4: "80";
  5: "81";
  6: "82";
  7: "90";
  8: "91";
  9: "92";
}
interface Over3 {
  [digit: string]: Cells;
  0: Over3Rest0;
  1: Over3Rest1;
  2: Over3Rest2;
}
interface Over4Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "10";
  5: "11";
  6: "12";
  7: "13";
  8: "20";
  9: "21";
}
interface Over4Rest1 {
  [digit: string]: string;
  0: "22";
  1: "23";
  2: "30";
  3: "31";
  4: "32";
  5: "33";
  6: "40";
  7: "41";
  8: "42";
  9: "43";
}
interface Over4Rest2 {
  [digit: string]: string;
  0: "50";
  1: "51";
  2: "52";
  3: "53";
  4: "60";
  5: "61";
  6: "62";
  7: "63";
  8: "70";
  9: "71";
}
interface Over4Rest3 {
  [digit: string]: string;
  0: "72";
  1: "73";
  2: "80";
  3: "81";
  4: "82";
  5: "83";
  6: "90";
  7: "91";
  8: "92";
  9: "93";
}
interface Over4 {
  [digit: string]: Cells;
  0: Over4Rest0;
  1: Over4Rest1;
  2: Over4Rest2;
  3: Over4Rest3;
}
interface Over5Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "10";
  6: "11";
  7: "12";
  8: "13";
  9: "14";
}
interface Over5Rest1 {
  [digit: string]: string;
  0: "20";
  1: "21";
  2: "22";
  3: "23";
  4: "24";
  5: "30";
  6: "31";
  7: "32";
  8: "33";
  9: "34";
}
interface Over5Rest2 {
  [digit: string]: string;
  0: "40";
  1: "41";
  2: "42";
  3: "43";
  4: "44";
  5: "50";
  6: "51";
  7: "52";
  8: "53";
  9: "54";
}
interface Over5Rest3 {
  [digit: string]: string;
  0: "60";
  1: "61";
  2: "62";
  3: "63";
  4: "64";
  5: "70";
  6: "71";
  7: "72";
  8: "73";
  9: "74";
}
interface Over5Rest4 {
  [digit: string]: string;
  0: "80";
  1: "81";
  2: "82";
  3: "83";
  4: "84";
  5: "90";
  6: "91";
  7: "92";
  8: "93";
  9: "94";
}
interface Over5 {
  [digit: string]: Cells;
  0: Over5Rest0;
  1: Over5Rest1;
  2: Over5Rest2;
  3: Over5Rest3;
  4: Over5Rest4;
}
interface Over6Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "05";
  6: "10";
  7: "11";
  8: "12";
  9: "13";
}
interface Over6Rest1 {
  [digit: string]: string;
  0: "14";
  1: "15";
  2: "20";
  3: "21";
  4: "22";
  5: "23";
  6: "24";
  7: "25";
  8: "30";
  9: "31";
}
interface Over6Rest2 {
  [digit: string]: string;
  0: "32";
  1: "33";
  2: "34";
  3: "35";
  4: "40";
  5: "41";
  6: "42";
  7: "43";
  8: "44";
  9: "45";
}
interface Over6Rest3 {
  [digit: string]: string;
  0: "50";
  1: "51";
  2: "52";
  3: "53";
  4: "54";
  5: "55";
  6: "60";
  7: "61";
  8: "62";
  9: "63";
}
interface Over6Rest4 {
  [digit: string]: string;
  0: "64";
  1: "65";
  2: "70";
  3: "71";
  4: "72";
  5: "73";
  6: "74";
  7: "75";
  8: "80";
  9: "81";
}
interface Over6Rest5 {
  [digit: string]: string;
  0: "82";
  1: "83";
  2: "84";
  3: "85";
  4: "90";
  5: "91";
  6: "92";
  7: "93";
  8: "94";
  9: "95";
}
interface Over6 {
  [digit: string]: Cells;
  0: Over6Rest0;
  1: Over6Rest1;
  2: Over6Rest2;
  3: Over6Rest3;
  4: Over6Rest4;
  5: Over6Rest5;
}
interface Over7Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "05";
  6: "06";
  7: "10";
  8: "11";
  9: "12";
}
interface Over7Rest1 {
  [digit: string]: string;
  0: "13";
  1: "14";
  2: "15";
  3: "16";
  4: "20";
  5: "21";
  6: "22";
  7: "23";
  8: "24";
  9: "25";
}
interface Over7Rest2 {
  [digit: string]: string;
  0: "26";
  1: "30";
  2: "31";
  3: "32";
  4: "33";
  5: "34";
  6: "35";
  7: "36";
  8: "40";
  9: "41";
}
interface Over7Rest3 {
  [digit: string]: string;
  0: "42";
  1: "43";
  2: "44";
  3: "45";
  4: "46";
  5: "50";
  6: "51";
  7: "52";
  8: "53";
  9: "54";
}
interface Over7Rest4 {
  [digit: string]: string;
  0: "55";
  1: "56";
  2: "60";
  3: "61";
  4: "62";
  5: "63";
  6: "64";
  7: "65";
  8: "66";
  9: "70";
}
interface Over7Rest5 {
  [digit: string]: string;
  0: "71";
  1: "72";
  2: "73";
  3: "74";
  4: "75";
  5: "76";
  6: "80";
  7: "81";
  8: "82";
  9: "83";
}
interface Over7Rest6 {
  [digit: string]: string;
  0: "84";
  1: "85";
  2: "86";
  3: "90";
  4: "91";
  5: "92";
  6: "93";
  7: "94";
  8: "95";
  9: "96";
}
interface Over7 {
  [digit: string]: Cells;
  0: Over7Rest0;
  1: Over7Rest1;
  2: Over7Rest2;
  3: Over7Rest3;
  4: Over7Rest4;
  5: Over7Rest5;
  6: Over7Rest6;
}
interface Over8Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "05";
  6: "06";
  7: "07";
  8: "10";
  9: "11";
}
interface Over8Rest1 {
  [digit: string]: string;
  0: "12";
  1: "13";
  2: "14";
  3: "15";
  4: "16";
  5: "17";
  6: "20";
  7: "21";
  8: "22";
  9: "23";
}
interface Over8Rest2 {
  [digit: string]: string;
  0: "24";
  1: "25";
  2: "26";
  3: "27";
  4: "30";
  5: "31";
  6: "32";
  7: "33";
  8: "34";
  9: "35";
}
interface Over8Rest3 {
  [digit: string]: string;
  0: "36";
  1: "37";
  2: "40";
  3: "41";
  4: "42";
  5: "43";
  6: "44";
  7: "45";
  8: "46";
  9: "47";
}
interface Over8Rest4 {
  [digit: string]: string;
  0: "50";
  1: "51";
  2: "52";
  3: "53";
  4: "54";
  5: "55";
  6: "56";
  7: "57";
  8: "60";
  9: "61";
}
interface Over8Rest5 {
  [digit: string]: string;
  0: "62";
  1: "63";
  2: "64";
  3: "65";
  4: "66";
  5: "67";
  6: "70";
  7: "71";
  8: "72";
  9: "73";
}
interface Over8Rest6 {
  [digit: string]: string;
  0: "74";
  1: "75";
  2: "76";
  3: "77";
  4: "80";
  5: "81";
  6: "82";
  7: "83";
  8: "84";
  9: "85";
}
interface Over8Rest7 {
  [digit: string]: string;
  0: "86";
  1: "87";
  2: "90";
  3: "91";
  4: "92";
  5: "93";
  6: "94";
  7: "95";
  8: "96";
  9: "97";
}
interface Over8 {
  [digit: string]: Cells;
  0: Over8Rest0;
  1: Over8Rest1;
  2: Over8Rest2;
  3: Over8Rest3;
  4: Over8Rest4;
  5: Over8Rest5;
  6: Over8Rest6;
  7: Over8Rest7;
}
interface Over9Rest0 {
  [digit: string]: string;
  0: "00";
  1: "01";
  2: "02";
  3: "03";
  4: "04";
  5: "05";
  6: "06";
  7: "07";
  8: "08";
  9: "10";
}
interface Over9Rest1 {
  [digit: string]: string;
  0: "11";
  1: "12";
  2: "13";
  3: "14";
  4: "15";
  5: "16";
  6: "17";
  7: "18";
  8: "20";
  9: "21";
}
interface Over9Rest2 {
  [digit: string]: string;
  0: "22";
  1: "23";
  2: "24";
  3: "25";
  4: "26";
  5: "27";
  6: "28";
  7: "30";
  8: "31";
  9: "32";
}
interface Over9Rest3 {
  [digit: string]: string;
  0: "33";
  1: "34";
  2: "35";
  3: "36";
  4: "37";
  5: "38";
  6: "40";
  7: "41";
  8: "42";
  9: "43";
}
interface Over9Rest4 {
  [digit: string]: string;
  0: "44";
  1: "45";
  2: "46";
  3: "47";
  4: "48";
  5: "50";
  6: "51";
  7: "52";
  8: "53";
  9: "54";
}
interface Over9Rest5 {
  [digit: string]: string;
  0: "55";
  1: "56";
  2: "57";
  3: "58";
  4: "60";
  5: "61";
  6: "62";
  7: "63";
  8: "64";
  9: "65";
}
interface Over9Rest6 {
  [digit: string]: string;
  0: "66";
  1: "67";
  2: "68";
  3: "70";
  4: "71";
  5: "72";
  6: "73";
  7: "74";
  8: "75";
  9: "76";
}
interface Over9Rest7 {
  [digit: string]: string;
  0: "77";
  1: "78";
  2: "80";
  3: "81";
  4: "82";
  5: "83";
  6: "84";
  7: "85";
  8: "86";
  9: "87";
}
interface Over9Rest8 {
  [digit: string]: string;
  0: "88";
  1: "90";
  2: "91";
  3: "92";
  4: "93";
  5: "94";
  6: "95";
  7: "96";
  8: "97";
  9: "98";
}
interface Over9 {
  [digit: string]: Cells;
  0: Over9Rest0;
  1: Over9Rest1;
  2: Over9Rest2;
  3: Over9Rest3;
  4: Over9Rest4;
  5: Over9Rest5;
  6: Over9Rest6;
  7: Over9Rest7;
  8: Over9Rest8;
}
interface Up1Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "2";
  3: "3";
  4: "4";
  5: "5";
  6: "6";
  7: "7";
  8: "8";
  9: "9";
}
interface Up1 {
  [digit: string]: Cells;
  0: Up1Rest0;
}
interface Up2Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "2";
  4: "2";
  5: "3";
  6: "3";
  7: "4";
  8: "4";
  9: "5";
}
interface Up2Rest1 {
  [digit: string]: string;
  0: "5";
  1: "6";
  2: "6";
  3: "7";
  4: "7";
  5: "8";
  6: "8";
  7: "9";
  8: "9";
  9: "carry";
}
interface Up2 {
  [digit: string]: Cells;
  0: Up2Rest0;
  1: Up2Rest1;
}
interface Up3Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "2";
  5: "2";
  6: "2";
  7: "3";
  8: "3";
  9: "3";
}
interface Up3Rest1 {
  [digit: string]: string;
  0: "4";
  1: "4";
  2: "4";
  3: "5";
  4: "5";
  5: "5";
  6: "6";
  7: "6";
  8: "6";
  9: "7";
}
interface Up3Rest2 {
  [digit: string]: string;
  0: "7";
  1: "7";
  2: "8";
  3: "8";
  4: "8";
  5: "9";
  6: "9";
  7: "9";
  8: "carry";
  9: "carry";
}
interface Up3 {
  [digit: string]: Cells;
  0: Up3Rest0;
  1: Up3Rest1;
  2: Up3Rest2;
}
interface Up4Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "2";
  6: "2";
  7: "2";
  8: "2";
  9: "3";
}
interface Up4Rest1 {
  [digit: string]: string;
  0: "3";
  1: "3";
  2: "3";
  3: "4";
  4: "4";
  5: "4";
  6: "4";
  7: "5";
  8: "5";
  9: "5";
}
interface Up4Rest2 {
  [digit: string]: string;
  0: "5";
  1: "6";
  2: "6";
  3: "6";
  4: "6";
  5: "7";
  6: "7";
  7: "7";
  8: "7";
  9: "8";
}
interface Up4Rest3 {
  [digit: string]: string;
  0: "8";
  1: "8";
  2: "8";
  3: "9";
  4: "9";
  5: "9";
  6: "9";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up4 {
  [digit: string]: Cells;
  0: Up4Rest0;
  1: Up4Rest1;
  2: Up4Rest2;
  3: Up4Rest3;
}
interface Up5Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "1";
  6: "2";
  7: "2";
  8: "2";
  9: "2";
}
interface Up5Rest1 {
  [digit: string]: string;
  0: "2";
  1: "3";
  2: "3";
  3: "3";
  4: "3";
  5: "3";
  6: "4";
  7: "4";
  8: "4";
  9: "4";
}
interface Up5Rest2 {
  [digit: string]: string;
  0: "4";
  1: "5";
  2: "5";
  3: "5";
  4: "5";
  5: "5";
  6: "6";
  7: "6";
  8: "6";
  9: "6";
}
interface Up5Rest3 {
  [digit: string]: string;
  0: "6";
  1: "7";
  2: "7";
  3: "7";
  4: "7";
  5: "7";
  6: "8";
  7: "8";
  8: "8";
  9: "8";
}
interface Up5Rest4 {
  [digit: string]: string;
  0: "8";
  1: "9";
  2: "9";
  3: "9";
  4: "9";
  5: "9";
  6: "carry";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up5 {
  [digit: string]: Cells;
  0: Up5Rest0;
  1: Up5Rest1;
  2: Up5Rest2;
  3: Up5Rest3;
  4: Up5Rest4;
}
interface Up6Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "1";
  6: "1";
  7: "2";
  8: "2";
  9: "2";
}
interface Up6Rest1 {
  [digit: string]: string;
  0: "2";
  1: "2";
  2: "2";
  3: "3";
  4: "3";
  5: "3";
  6: "3";
  7: "3";
  8: "3";
  9: "4";
}
interface Up6Rest2 {
  [digit: string]: string;
  0: "4";
  1: "4";
  2: "4";
  3: "4";
  4: "4";
  5: "5";
  6: "5";
  7: "5";
  8: "5";
  9: "5";
}
interface Up6Rest3 {
  [digit: string]: string;
  0: "5";
  1: "6";
  2: "6";
  3: "6";
  4: "6";
  5: "6";
  6: "6";
  7: "7";
  8: "7";
  9: "7";
}
interface Up6Rest4 {
  [digit: string]: string;
  0: "7";
  1: "7";
  2: "7";
  3: "8";
  4: "8";
  5: "8";
  6: "8";
  7: "8";
  8: "8";
  9: "9";
}
interface Up6Rest5 {
  [digit: string]: string;
  0: "9";
  1: "9";
  2: "9";
  3: "9";
  4: "9";
  5: "carry";
  6: "carry";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up6 {
  [digit: string]: Cells;
  0: Up6Rest0;
  1: Up6Rest1;
  2: Up6Rest2;
  3: Up6Rest3;
  4: Up6Rest4;
  5: Up6Rest5;
}
interface Up7Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "1";
  6: "1";
  7: "1";
  8: "2";
  9: "2";
}
interface Up7Rest1 {
  [digit: string]: string;
  0: "2";
  1: "2";
  2: "2";
  3: "2";
  4: "2";
  5: "3";
  6: "3";
  7: "3";
  8: "3";
  9: "3";
}
interface Up7Rest2 {
  [digit: string]: string;
  0: "3";
  1: "3";
  2: "4";
  3: "4";
  4: "4";
  5: "4";
  6: "4";
  7: "4";
  8: "4";
  9: "5";
}
interface Up7Rest3 {
  [digit: string]: string;
  0: "5";
  1: "5";
  2: "5";
  3: "5";
  4: "5";
  5: "5";
  6: "6";
  7: "6";
  8: "6";
  9: "6";
}
interface Up7Rest4 {
  [digit: string]: string;
  0: "6";
  1: "6";
  2: "6";
  3: "7";
  4: "7";
  5: "7";
  6: "7";
  7: "7";
  8: "7";
  9: "7";
}
interface Up7Rest5 {
  [digit: string]: string;
  0: "8";
  1: "8";
  2: "8";
  3: "8";
  4: "8";
  5: "8";
  6: "8";
  7: "9";
  8: "9";
  9: "9";
}
interface Up7Rest6 {
  [digit: string]: string;
  0: "9";
  1: "9";
  2: "9";
  3: "9";
  4: "carry";
  5: "carry";
  6: "carry";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up7 {
  [digit: string]: Cells;
  0: Up7Rest0;
  1: Up7Rest1;
  2: Up7Rest2;
  3: Up7Rest3;
  4: Up7Rest4;
  5: Up7Rest5;
  6: Up7Rest6;
}
interface Up8Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "1";
  6: "1";
  7: "1";
  8: "1";
  9: "2";
}
interface Up8Rest1 {
  [digit: string]: string;
  0: "2";
  1: "2";
  2: "2";
  3: "2";
  4: "2";
  5: "2";
  6: "2";
  7: "3";
  8: "3";
  9: "3";
}
interface Up8Rest2 {
  [digit: string]: string;
  0: "3";
  1: "3";
  2: "3";
  3: "3";
  4: "3";
  5: "4";
  6: "4";
  7: "4";
  8: "4";
  9: "4";
}
interface Up8Rest3 {
  [digit: string]: string;
  0: "4";
  1: "4";
  2: "4";
  3: "5";
  4: "5";
  5: "5";
  6: "5";
  7: "5";
  8: "5";
  9: "5";
}
interface Up8Rest4 {
  [digit: string]: string;
  0: "5";
  1: "6";
  2: "6";
  3: "6";
  4: "6";
  5: "6";
  6: "6";
  7: "6";
  8: "6";
  9: "7";
}
interface Up8Rest5 {
  [digit: string]: string;
  0: "7";
  1: "7";
  2: "7";
  3: "7";
  4: "7";
  5: "7";
  6: "7";
  7: "8";
  8: "8";
  9: "8";
}
interface Up8Rest6 {
  [digit: string]: string;
  0: "8";
  1: "8";
  2: "8";
  3: "8";
  4: "8";
  5: "9";
  6: "9";
  7: "9";
  8: "9";
  9: "9";
}
interface Up8Rest7 {
  [digit: string]: string;
  0: "9";
  1: "9";
  2: "9";
  3: "carry";
  4: "carry";
  5: "carry";
  6: "carry";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up8 {
  [digit: string]: Cells;
  0: Up8Rest0;
  1: Up8Rest1;
  2: Up8Rest2;
  3: Up8Rest3;
  4: Up8Rest4;
  5: Up8Rest5;
  6: Up8Rest6;
  7: Up8Rest7;
}
interface Up9Rest0 {
  [digit: string]: string;
  0: "0";
  1: "1";
  2: "1";
  3: "1";
  4: "1";
  5: "1";
  6: "1";
  7: "1";
  8: "1";
  9: "1";
}
interface Up9Rest1 {
  [digit: string]: string;
  0: "2";
  1: "2";
  2: "2";
  3: "2";
  4: "2";
  5: "2";
  6: "2";
  7: "2";
  8: "2";
  9: "3";
}
interface Up9Rest2 {
  [digit: string]: string;
  0: "3";
  1: "3";
  2: "3";
  3: "3";
  4: "3";
  5: "3";
  6: "3";
  7: "3";
  8: "4";
  9: "4";
}
interface Up9Rest3 {
  [digit: string]: string;
  0: "4";
  1: "4";
  2: "4";
  3: "4";
  4: "4";
  5: "4";
  6: "4";
  7: "5";
  8: "5";
  9: "5";
}
interface Up9Rest4 {
  [digit: string]: string;
  0: "5";
  1: "5";
  2: "5";
  3: "5";
  4: "5";
  5: "5";
  6: "6";
  7: "6";
  8: "6";
  9: "6";
}
interface Up9Rest5 {
  [digit: string]: string;
  0: "6";
  1: "6";
  2: "6";
  3: "6";
  4: "6";
  5: "7";
  6: "7";
  7: "7";
  8: "7";
  9: "7";
}
interface Up9Rest6 {
  [digit: string]: string;
  0: "7";
  1: "7";
  2: "7";
  3: "7";
  4: "8";
  5: "8";
  6: "8";
  7: "8";
  8: "8";
  9: "8";
}
interface Up9Rest7 {
  [digit: string]: string;
  0: "8";
  1: "8";
  2: "8";
  3: "9";
  4: "9";
  5: "9";
  6: "9";
  7: "9";
  8: "9";
  9: "9";
}
interface Up9Rest8 {
  [digit: string]: string;
  0: "9";
  1: "9";
  2: "carry";
  3: "carry";
  4: "carry";
  5: "carry";
  6: "carry";
  7: "carry";
  8: "carry";
  9: "carry";
}
interface Up9 {
  [digit: string]: Cells;
  0: Up9Rest0;
  1: Up9Rest1;
  2: Up9Rest2;
  3: Up9Rest3;
  4: Up9Rest4;
  5: Up9Rest5;
  6: Up9Rest6;
  7: Up9Rest7;
  8: Up9Rest8;
}
/** `Over[divisor][r][digit]` is (10 r + digit) / divisor: the quotient, then the remainder. */
export interface Over {
  [digit: string]: Rows;
  1: Over1;
  2: Over2;
  3: Over3;
  4: Over4;
  5: Over5;
  6: Over6;
  7: Over7;
  8: Over8;
  9: Over9;
}
/** `Up[divisor][r][digit]` is (10 r + digit) / divisor rounded up, `carry` where that has two digits. */
export interface Up {
  [digit: string]: Rows;
  1: Up1;
  2: Up2;
  3: Up3;
  4: Up4;
  5: Up5;
  6: Up6;
  7: Up7;
  8: Up8;
  9: Up9;
}
